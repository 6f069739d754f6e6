import type { Language } from '@/text/language';
import type { UserError } from './problem';

interface Uploaded {
  digest: string;
  kind: 'IMAGE' | 'AUDIO';
}

const words = {
  vi: { network: 'Không gửi được tệp. Kiểm tra mạng rồi thử lại.', server: 'Máy chủ không nhận tệp này.' },
  en: { network: 'The file could not be sent. Check the network and try again.', server: 'The server did not take this file.' },
};

/** Why a file was not taken; `unreachable` where it never came to the server. */
interface NotTaken {
  problem: string;
  unreachable?: boolean;
}

/** Sends a file for a unit; what is wrong with it is told in words. */
export async function uploadFile(file: File, unit: string, language: Language): Promise<Uploaded | NotTaken> {
  const own = words[language];
  let answer: Response;
  try {
    answer = await fetch(`/media?unit=${encodeURIComponent(unit)}&name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { 'content-type': file.type || 'application/octet-stream', 'accept-language': language },
      body: file,
    });
  } catch {
    return { problem: own.network, unreachable: true };
  }
  const said = (await answer.json().catch(() => ({}))) as { file?: Uploaded; userErrors?: UserError[]; detail?: string };
  return said.file ?? { problem: said.userErrors?.map(({ message }) => message).join(' ') || said.detail || own.server };
}
