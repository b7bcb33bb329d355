package se.healthycities.reports.place;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.testkit.TestBeans;
import se.healthycities.reports.review.PeerReview;

/** Phones that send at the same moment are all counted, in whole lots. */
class PlaceAtOnceTest extends PortalTest {
    private static final int PHONES = 5;
    private static final Scene PUBLIC = Scene.of(PeerReview.PLUGIN);

    @Test
    void fivePhonesAtTheSameMomentAreOneLot() throws Exception {
        CyclicBarrier start = new CyclicBarrier(PHONES);
        ExecutorService room = Executors.newFixedThreadPool(PHONES);
        try {
            List<Future<?>> sending = new ArrayList<>();
            for (int i = 0; i < PHONES; i++) {
                sending.add(room.submit(() -> send(start)));
            }
            for (Future<?> one : sending) {
                one.get(60, TimeUnit.SECONDS);
            }
        } finally {
            room.shutdownNow();
        }
        PlaceRow row = beans.of(PhoneAnswers.class).coded(DemoPlaces.CODE).orElseThrow();
        assertThat(beans.of(PlaceReads.class).sheets(row.id())).isEqualTo(new SheetCount(5L, 5L, 5L));
    }

    private void send(CyclicBarrier start) {
        PhoneToken phone = new PhoneToken(UUID.randomUUID());
        for (int step = 0; step < 3; step++) {
            try (EntityManager own = database.sessions().createEntityManager()) {
                PhoneAnswers answers = new TestBeans(own, clock, OptionalLong::empty).of(PhoneAnswers.class);
                own.getTransaction().begin();
                start.await(30, TimeUnit.SECONDS);
                switch (step) {
                    case 0 -> answers.begin(PUBLIC, DemoPlaces.CODE, RespondentGroup.RESIDENT, phone);
                    case 1 -> answers.keep(PUBLIC, DemoPlaces.CODE, phone, 1, new ThemeAnswer(true, 3, "", ""));
                    default -> answers.send(PUBLIC, DemoPlaces.CODE, phone);
                }
                own.getTransaction().commit();
            } catch (Exception fault) {
                throw new IllegalStateException(fault);
            }
        }
    }
}
