package se.healthycities.portal.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.spi.Job;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Today;

class JobTableTest extends PortalTest {
    private JobTable here;
    private JobTable there;

    @BeforeEach
    void twoNodes() {
        here = node();
        there = node();
    }

    @Test
    void aNewJobRunsAndIsDueAgainAfterItsPause() throws SQLException {
        AtomicInteger runs = new AtomicInteger();
        Job job = job("test.pause", runs::incrementAndGet);
        here.introduce(List.of(job));
        assertThat(here.due(Stream.of(job))).containsExactly(job);
        assertThat(here.run(job)).isTrue();
        assertThat(here.due(Stream.of(job))).isEmpty();
        assertThat(there.run(job)).as("right after it ran on the other node").isFalse();
        clock.set(TestClock.DAY, LocalTime.of(11, 5));
        assertThat(there.run(job)).isTrue();
        assertThat(runs).hasValue(2);
    }

    @Test
    void twoNodesNeverRunTheSameJobAtOnce() throws SQLException {
        List<Boolean> others = new ArrayList<>();
        Job[] self = new Job[1];
        self[0] = job("test.both", () -> {
            try {
                others.add(there.run(self[0]));
            } catch (SQLException fault) {
                throw new IllegalStateException(fault);
            }
        });
        here.introduce(List.of(self[0]));
        assertThat(here.run(self[0])).isTrue();
        assertThat(others).containsExactly(false);
    }

    @Test
    void aNodeThatDiesWhileItRunsAJobLetsItGo() throws SQLException {
        AtomicInteger runs = new AtomicInteger();
        Job job = job("test.death", () -> {
            if (runs.incrementAndGet() == 1) {
                throw new OutOfMemoryError("the node dies");
            }
        });
        here.introduce(List.of(job));
        try {
            here.run(job);
        } catch (OutOfMemoryError dead) {
            assertThat(runs).hasValue(1);
        }
        assertThat(there.run(job)).isTrue();
        assertThat(runs).hasValue(2);
    }

    @Test
    void aJobThatFailsIsNotedWithoutItsMessageAndComesAgain() throws SQLException {
        Job job = job("test.fault", () -> {
            throw new IllegalStateException("anna@lulea.example");
        });
        here.introduce(List.of(job));
        assertThat(here.run(job)).isTrue();
        assertThat(fault("test.fault")).isEqualTo("java.lang.IllegalStateException");
        clock.set(TestClock.DAY, LocalTime.of(11, 5));
        assertThat(here.due(Stream.of(job))).containsExactly(job);
    }

    @Test
    void introducingAJobAgainLeavesItsTime() throws SQLException {
        Job job = job("test.again", () -> {});
        here.introduce(List.of(job));
        here.run(job);
        there.introduce(List.of(job));
        assertThat(there.due(Stream.of(job))).isEmpty();
    }

    private JobTable node() {
        JobTable table = new JobTable(beans.of(Today.class));
        table.source = database.asApplication();
        return table;
    }

    private String fault(String name) {
        return (String) entityManager
                .createNativeQuery("select fault from core.jobs where name = '" + name + "'")
                .getSingleResult();
    }

    private static Job job(String name, Runnable work) {
        return new Job() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Schedule schedule() {
                return new Every(Duration.ofMinutes(5));
            }

            @Override
            public void run() {
                work.run();
            }
        };
    }
}
