package se.healthycities.reports.place;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What scores say together (D16).
 *
 * @param answers how many gave a score
 * @param mean with two decimals
 * @param median with one decimal
 */
public record Figures(Long answers, BigDecimal mean, BigDecimal median, Integer lowest, Integer highest)
        implements Serializable {
    /** @param scores how many gave each score; at least one did */
    static Figures of(Map<Integer, Long> scores) {
        SortedMap<Integer, Long> sorted = new TreeMap<>(scores);
        long answers = sorted.values().stream().mapToLong(Long::longValue).sum();
        long sum = sorted.entrySet().stream()
                .mapToLong(entry -> entry.getKey() * entry.getValue())
                .sum();
        BigDecimal mean = BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answers), 2, RoundingMode.HALF_UP);
        BigDecimal middle = BigDecimal.valueOf(at(sorted, (answers - 1) / 2) + at(sorted, answers / 2))
                .divide(BigDecimal.valueOf(2), 1, RoundingMode.UNNECESSARY);
        return new Figures(answers, mean, middle, sorted.firstKey(), sorted.lastKey());
    }

    /** How far apart the scores lie, in a word for the room. */
    static Spread spread(Map<Integer, Long> scores, Scale scale) {
        double answers = 0;
        double sum = 0;
        double squares = 0;
        for (Map.Entry<Integer, Long> entry : scores.entrySet()) {
            answers += entry.getValue();
            sum += entry.getKey() * entry.getValue();
            squares += (double) entry.getKey() * entry.getKey() * entry.getValue();
        }
        double mean = sum / answers;
        return Spread.of(Math.sqrt(Math.max(0, squares / answers - mean * mean)) / scale.length());
    }

    /** The mean for a room that still answers: by halves, so that it does not tell what the last one said. */
    static BigDecimal roughly(BigDecimal mean) {
        return mean.multiply(BigDecimal.valueOf(2))
                .setScale(0, RoundingMode.HALF_UP)
                .divide(BigDecimal.valueOf(2), 1, RoundingMode.UNNECESSARY);
    }

    private static int at(SortedMap<Integer, Long> sorted, long place) {
        long passed = 0;
        for (Map.Entry<Integer, Long> entry : sorted.entrySet()) {
            passed += entry.getValue();
            if (place < passed) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("There are no scores.");
    }
}
