interface Branch {
  readonly next: Map<string, Branch>;
  isEnd: boolean;
}

function branchOf(words: Iterable<string>): Branch {
  const root: Branch = { next: new Map(), isEnd: false };
  for (const word of words) {
    let branch = root;
    for (const character of word) {
      const next = branch.next.get(character) ?? { next: new Map(), isEnd: false };
      branch.next.set(character, next);
      branch = next;
    }
    branch.isEnd = true;
  }
  return root;
}

/** How many of the characters from `start` on are a word, the longest there is. */
function lengthAt(root: Branch, characters: readonly string[], start: number): number {
  let length = 0;
  let branch: Branch | undefined = root;
  for (let at = start; branch !== undefined; at++) {
    if (branch.isEnd) length = at - start;
    branch = branch.next.get(characters[at] ?? '');
  }
  return length;
}

/** A function that puts `cover` in the place of each of the words. One pass over the text, however many words there are. */
export function hidingWords(words: Iterable<string>, cover: string): (text: string) => string {
  const root = branchOf(words);
  return (text) => {
    const characters = [...text];
    const shown: string[] = [];
    for (let at = 0; at < characters.length; ) {
      const length = lengthAt(root, characters, at);
      shown.push(length > 0 ? cover : (characters[at] as string));
      at += Math.max(1, length);
    }
    return shown.join('');
  };
}
