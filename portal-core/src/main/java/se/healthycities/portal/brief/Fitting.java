package se.healthycities.portal.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Fits what there is to say into the words that there are. Questions are never cut: when they alone are too many they say
 * less each, but all of them stand there. So do the last decisions, for which words are kept. Whatever else there is comes in its order as far as words reach.
 */
final class Fitting {
    private static final int FEWEST = 8;
    private static final int FEWEST_OF_A_QUESTION = 6;
    private static final int MOST_OF_A_DECISION = 12;

    private final int budget;
    private final LongFunction<String> andMore;
    private final int reserve;

    /** @param andMore says how many are left out */
    Fitting(int budget, LongFunction<String> andMore) {
        this.budget = budget;
        this.andMore = andMore;
        this.reserve = WordCount.of(andMore.apply(Integer.MAX_VALUE));
    }

    Brief fit(List<Found> found) {
        List<BriefSection> sections = new ArrayList<>();
        int kept = found.stream().mapToInt(this::kept).sum();
        int free = budget - reserve;
        long unsaid = 0;
        for (Found part : found) {
            if (part.lines().isEmpty()) {
                continue;
            }
            int mine = kept(part);
            kept -= mine;
            BriefSection section = switch (part.part()) {
                case QUESTIONS -> questions(part, kept);
                case DECISIONS -> decisions(part);
                default -> section(part, free - kept);
            };
            if (section.lines().isEmpty()) {
                unsaid += part.total();
            } else {
                sections.add(section);
                free -= section.count();
            }
        }
        return new Brief(List.copyOf(sections), unsaid == 0 ? null : andMore.apply(unsaid));
    }

    /** The words that are kept for a part, whatever comes before it. */
    private int kept(Found part) {
        if (part.part() != BriefPart.DECISIONS || part.lines().isEmpty()) {
            return 0;
        }
        return decisions(part).count();
    }

    private BriefSection decisions(Found part) {
        List<BriefLine> lines = part.lines().stream()
                .limit(part.part().most())
                .map(line -> line.plain(MOST_OF_A_DECISION))
                .toList();
        return left(part, lines);
    }

    private BriefSection questions(Found part, int kept) {
        int free = budget - reserve - kept - WordCount.of(part.heading());
        int wanted = part.lines().stream().mapToInt(BriefLine::count).sum();
        int each = Math.max(FEWEST_OF_A_QUESTION, free / part.lines().size() - 2);
        List<BriefLine> lines = wanted <= free
                ? part.lines()
                : part.lines().stream().map(line -> line.bare(each)).toList();
        return new BriefSection(part.part(), part.heading(), lines, 0, null, part.address());
    }

    private BriefSection section(Found part, int words) {
        List<BriefLine> shown = new ArrayList<>();
        int free = words - WordCount.of(part.heading()) - reserve;
        for (BriefLine line : part.lines()) {
            BriefLine fitting = line.count() <= free
                    ? line
                    : line.shortened(free - line.shortened(0).count());
            boolean tooLong = fitting.count() > free || fitting != line && WordCount.of(fitting.more()) < FEWEST;
            if (shown.size() == part.part().most() || tooLong) {
                break;
            }
            shown.add(fitting);
            free -= fitting.count();
        }
        return left(part, shown);
    }

    /** The section of a part with these lines, and how many others there are. */
    private BriefSection left(Found part, List<BriefLine> shown) {
        int left = (int) Math.min(Integer.MAX_VALUE, part.total() - shown.size());
        String more = left == 0 || shown.isEmpty() ? null : andMore.apply(left);
        return new BriefSection(part.part(), part.heading(), List.copyOf(shown), left, more, part.address());
    }

    /**
     * What there is to say in a part.
     *
     * @param total how many there are, which may be more than the lines that were read
     */
    record Found(BriefPart part, String heading, List<BriefLine> lines, long total, String address) {}
}
