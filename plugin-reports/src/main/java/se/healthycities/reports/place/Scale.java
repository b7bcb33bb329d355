package se.healthycities.reports.place;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/** The scores that one may give, the lowest and the highest included. */
public record Scale(int lowest, int highest) implements Serializable {
    public List<Integer> scores() {
        return IntStream.rangeClosed(lowest, highest).boxed().toList();
    }

    public boolean has(int score) {
        return score >= lowest && score <= highest;
    }

    int length() {
        return highest - lowest;
    }
}
