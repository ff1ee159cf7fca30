-- Opens a draft in Neovim with the language server beside it, deletes the passage that stands there twice and saves; prints what it saw
-- as JSON. Works with 0.7, which has no vim.lsp.start yet.
local node, stet, draft = vim.env.STET_NODE, vim.env.STET_BUNDLE, vim.env.STET_DRAFT
local seen = { version = vim.version() }

local function finish()
  io.stdout:write(vim.fn.json_encode(seen) .. '\n')
  vim.cmd('qa!')
end

local function wait(what, condition)
  if vim.wait(60000, condition, 50) then return end
  seen.failed = what
  finish()
end

vim.cmd('edit ' .. vim.fn.fnameescape(draft))
local buffer = vim.api.nvim_get_current_buf()
local client = vim.lsp.start_client({ name = 'stet', cmd = { node, stet, 'lsp', '--stdio' }, root_dir = vim.fn.getcwd() })
vim.lsp.buf_attach_client(buffer, client)

wait('diagnostics', function() return #vim.diagnostic.get(buffer) > 0 end)
seen.diagnostics = vim.tbl_map(function(diagnostic)
  return { line = diagnostic.lnum + 1, column = diagnostic.col + 1, code = diagnostic.code, source = diagnostic.source, message = diagnostic.message }
end, vim.diagnostic.get(buffer))

local function actions_at(diagnostic)
  local line = vim.api.nvim_buf_get_lines(buffer, diagnostic.lnum, diagnostic.lnum + 1, false)[1]
  local _, character = vim.str_utfindex(line, diagnostic.col)
  local place = { line = diagnostic.lnum, character = character }
  local params = {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    range = { start = place, ['end'] = place },
    context = { diagnostics = {} },
  }
  local answer = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', params, 60000)
  return answer and answer[client] and answer[client].result or {}
end

local replaced = false
seen.actions = {}
for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
  for _, action in ipairs(actions_at(diagnostic)) do
    table.insert(seen.actions, action.title)
    if not replaced and action.title == 'Delete the duplicated passage' then
      vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
      seen.applied, replaced = action.title, true
    end
  end
  if replaced then break end
end

local before = #seen.diagnostics
wait('fewer diagnostics', function() return #vim.diagnostic.get(buffer) < before end)
seen.left = #vim.diagnostic.get(buffer)
vim.cmd('write')
finish()
