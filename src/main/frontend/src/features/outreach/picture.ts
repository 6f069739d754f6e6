/** Longest side of a picture that is sent, in pixels. */
const longest = 2000;

/** The picture in a size that a weak network carries, without what the camera noted of place and device; as it is where that fails. */
export async function smaller(file: File): Promise<Blob> {
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return await new Promise((done) => canvas.toBlob((drawn) => done(drawn ?? file), 'image/jpeg', 0.85));
  } catch {
    return file;
  }
}
