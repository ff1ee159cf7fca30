import type { Fact } from './fact.ts'

export interface ClaimReviewOptions {
  /** The page that the reviews are published on; each review's address is this with the fact's id behind `#`. */
  url?: string
  /** Who publishes them. */
  author?: string
}

/** Facts as schema.org ClaimReview, JSON-LD: each statement, rated true, with its source. */
export function claimReviews(facts: Iterable<Fact>, { url, author }: ClaimReviewOptions = {}): object {
  return { '@context': 'https://schema.org', '@graph': [...facts].map((fact) => reviewOf(fact, url, author)) }
}

function reviewOf({ id, statement, subject, source, verifiedBy, verifiedOn }: Fact, url?: string, author?: string): object {
  const { title, publisher, url: address, page } = source
  return {
    '@type': 'ClaimReview',
    '@id': url === undefined ? `urn:stet:fact:${id}` : `${url}#${id}`,
    ...(url !== undefined && { url: `${url}#${id}` }),
    ...(verifiedOn !== undefined && { datePublished: verifiedOn }),
    ...(author !== undefined
      ? { author: { '@type': 'Organization', name: author } }
      : verifiedBy !== undefined && { author: { '@type': 'Person', name: verifiedBy } }),
    claimReviewed: statement,
    about: { '@type': 'Thing', name: subject },
    itemReviewed: {
      '@type': 'Claim',
      appearance: {
        '@type': 'CreativeWork',
        name: page === undefined ? title : `${title}, page ${page}`,
        ...(address !== undefined && { url: address }),
        ...(publisher !== undefined && { publisher: { '@type': 'Organization', name: publisher } })
      }
    },
    reviewRating: { '@type': 'Rating', ratingValue: 5, bestRating: 5, worstRating: 1, alternateName: 'True' }
  }
}
