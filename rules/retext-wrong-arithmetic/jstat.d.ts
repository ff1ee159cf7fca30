/** The part of jStat that is used; the package has no types of its own. */
declare module 'jstat' {
  const jStat: {
    normal: { cdf(value: number, mean: number, deviation: number): number }
    studentt: { cdf(value: number, degrees: number): number }
    chisquare: { cdf(value: number, degrees: number): number }
    centralF: { cdf(value: number, first: number, second: number): number }
  }
  export default jStat
}
