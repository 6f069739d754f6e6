/** Words of what reads the code of a board. */
export const scanWords = {
  vi: {
    scan: 'Quét mã bằng máy ảnh',
    stop: 'Dừng quét',
    scanning: 'Đưa mã QR vào khung hình.',
    picture: 'Chụp mã QR',
    reading: 'Đang đọc mã trong ảnh…',
    refused: 'Không mở được máy ảnh. Hãy chụp mã QR, hoặc gõ mã in dưới ô QR.',
    nothing: 'Không đọc được mã QR nào trong ảnh. Chụp lại gần hơn, đủ sáng, hoặc gõ mã in dưới ô QR.',
    failed: 'Không mở được ảnh này. Hãy chụp lại, hoặc gõ mã in dưới ô QR.',
  },
  en: {
    scan: 'Scan with the camera',
    stop: 'Stop scanning',
    scanning: 'Hold the symbol in the picture.',
    picture: 'Take a picture of the code',
    reading: 'Reading the code in the picture…',
    refused: 'The camera cannot be opened. Take a picture of the code, or type what is printed under the symbol.',
    nothing: 'No code can be read in the picture. Take it again from nearer, in good light, or type what is printed under the symbol.',
    failed: 'The picture cannot be opened. Take it again, or type what is printed under the symbol.',
  },
};
