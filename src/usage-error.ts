/** gremium was called wrongly, or the world refused (no permission, disk full): one German line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
