/** Words of fields that search for what can be chosen. */
export const choiceWords = {
  vi: {
    nothingFound: 'Không tìm thấy. Hãy gõ tên.',
    clear: (field: string) => `Bỏ chọn: ${field}`,
  },
  en: {
    nothingFound: 'Nothing found. Type a name.',
    clear: (field: string) => `Clear: ${field}`,
  },
};
