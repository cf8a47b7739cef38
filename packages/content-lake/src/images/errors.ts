/** An image request that cannot be answered because of what was asked or sent; answer it with `status`. */
export class ImageRequestError extends Error {
  override readonly name = 'ImageRequestError';
  readonly status = 400;
}
