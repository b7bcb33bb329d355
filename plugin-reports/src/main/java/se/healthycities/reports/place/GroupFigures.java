package se.healthycities.reports.place;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What is told of one group: less than of everybody, so that it cannot be taken apart (N8).
 *
 * @param answers how many gave a score
 * @param mean with one decimal
 */
public record GroupFigures(Long answers, BigDecimal mean) implements Serializable {
    static GroupFigures of(Figures all) {
        return new GroupFigures(all.answers(), all.mean().setScale(1, RoundingMode.HALF_UP));
    }
}
