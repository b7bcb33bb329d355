package se.healthycities.portal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.healthycities.portal.browser.DemoPortal;
import se.healthycities.portal.container.HttpVisitor.Answer;

/** One form over two connections at the same moment, as from a phone that changes its net while it sends. */
@ExtendWith(DemoPortal.class)
class SentTwiceIT {
    private static final int ROUNDS = 10;

    @Test
    void itIsStoredOnceAndBothGetTheSameAnswer() throws Exception {
        HttpVisitor one = HttpVisitor.of(People.OFFICIAL);
        HttpVisitor other = HttpVisitor.nobody().session(one.session());
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Answer form = one.get(GroupTalk.GROUP + "/discussions/new");
                Map<String, String> typed = Map.of("title", "Två gånger " + round, "text", "Hej!");
                CyclicBarrier start = new CyclicBarrier(2);
                Future<Answer> first = both.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return one.submit(form, GroupTalk.NEW, typed, List.of());
                });
                Future<Answer> second = both.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return other.submit(form, GroupTalk.NEW, typed, List.of());
                });
                Answer mine = first.get(60, TimeUnit.SECONDS);
                Answer again = second.get(60, TimeUnit.SECONDS);
                assertThat(List.of(mine.status(), again.status())).containsOnly(302);
                assertThat(again.header("location")).isEqualTo(mine.header("location"));
            }
        } finally {
            both.shutdownNow();
        }
    }
}
