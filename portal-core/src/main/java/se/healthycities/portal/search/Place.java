package se.healthycities.portal.search;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/** What is shown as one hit: a discussion with the posts of it that fit, a person with all roles, or one thing by itself. */
final class Place {
    /** The second that fits counts a little beside the first. */
    private static final double SECOND = 0.15;

    private final Instant now;
    private Candidate own;
    private Candidate post;
    private double first;
    private double second;

    Place(Instant now) {
        this.now = now;
    }

    void add(Candidate candidate) {
        double score = candidate.score(now);
        second = Math.max(second, Math.min(first, score));
        first = Math.max(first, score);
        if (CoreSearch.POST.equals(candidate.kind())) {
            post = better(post, candidate, score);
        } else {
            own = better(own, candidate, score);
        }
    }

    private Candidate better(Candidate before, Candidate candidate, double score) {
        return before == null || score > before.score(now) ? candidate : before;
    }

    double score() {
        return first + SECOND * second;
    }

    /** The newest of what fits. */
    Instant at() {
        return entries().map(Candidate::at).max(Instant::compareTo).orElseThrow();
    }

    String kind() {
        return foremost().shownAs();
    }

    long id() {
        return foremost().id();
    }

    private Candidate foremost() {
        return post == null ? own : post;
    }

    /** The best post, then the thing itself: a post is shown when it says the words, not because of its title. */
    Stream<Candidate> entries() {
        return Stream.of(post, own).filter(Objects::nonNull);
    }
}
