/** Tells sentences from headlines by their look. It knows no words but the endings of sentences. */

/** Whether a text ends as a sentence does, quotes and brackets behind it included. */
export function endsSentence(text: string): boolean {
  return /[.?!…:;。](?:["'”’」』)\]】>]|\s)*$/u.test(text) || /["”’」』)\]】>]$/u.test(text);
}

/** Whether this is running text and no headline, label or name. */
export function isProse(text: string): boolean {
  if (text.length >= 90) return true;
  if (/[가-힣]/u.test(text)) {
    const isSentence = /[다요까죠음함임됨](?:[.?!]|…)["'”’」』)\]]*$/u.test(text) || /[.?!]["”’」』)\]]+$/u.test(text);
    return (isSentence && text.length >= 12) || (text.length >= 20 && /[다요까]\.["”]?\s/u.test(text));
  }
  return text.length >= 40 && /[a-z\d)][.?!]["”')\]]*$/u.test(text);
}

/** Whether a line names who speaks next in a broadcast's script: `[앵커]`. */
export function isSpeaker(text: string): boolean {
  return /^[[<【(◀]\s*(?:앵커|기자|리포트|리포터|인터뷰|녹취)(?:\s*멘트)?\s*[\]>】)▶]$/u.test(text);
}

/** Whether a running text breaks off in the middle of a sentence. */
export function isCutOff(text: string): boolean {
  if (/(?:…|\.{3}|\[\.\.\.\]|\[…\])\s*(?:더\s*보기|more)?$/iu.test(text)) return true;
  if (endsSentence(text) || text.length < 40) return false;
  return !/(?:[다요까죠음함임됨]|[a-z]{3,}ed)$/u.test(text);
}

/** Where the first sentence of a text ends; its length when there is but one. */
export function firstSentence(text: string): string {
  const [sentence] = /^.*?[다요까]\.(?=\s|$|["”'’])|^.{20,}?[.?!](?=\s|$)/u.exec(text) ?? [];
  return sentence ?? text;
}
