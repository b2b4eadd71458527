// Which bottlenecks of chapter 4 touch enforcement, and which of chapter 6 they touch: the two refer to each other.
import { type BottleneckGroups, byNumber, type LetterBottleneck } from '../bottleneckGroups.ts'

const shareProvision = (one: LetterBottleneck, other: LetterBottleneck): boolean =>
  one.provisions.some((id) => other.provisions.includes(id))

/** Those of chapter 4 that touch enforcement: it is their cause, or they are about a provision that chapter 6 is about too. */
export const touchingEnforcement = ({
  detailed,
  enforcement,
}: BottleneckGroups): readonly LetterBottleneck[] =>
  detailed
    .filter(
      (bottleneck) =>
        bottleneck.cause === 'handhaafbaarheid' ||
        enforcement.some((each) => shareProvision(each, bottleneck)),
    )
    .toSorted(byNumber)

/** Those of the other chapter that are about a provision of this one. */
export const onOtherSide = (
  { detailed, enforcement }: BottleneckGroups,
  bottleneck: LetterBottleneck,
): readonly LetterBottleneck[] =>
  (bottleneck.kind === 'enforcement' ? detailed : enforcement)
    .filter((other) => shareProvision(other, bottleneck))
    .toSorted(byNumber)
