package se.healthycities.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import se.healthycities.portal.container.HttpVisitor;
import se.healthycities.portal.container.HttpVisitor.Answer;
import se.healthycities.portal.container.People;

/** Fifty people press the button at the same moment, on two servers, for the forty seats that are left (A2). */
final class FullHouse {
    private static final String PAGE = "/calendar/x-cb-2026-3/registration";
    private static final int SEATED_BEFORE = 15;
    private static final int SEATS = 40;
    private static final int PEOPLE = 50;
    private static final int AT_ONCE = 16;

    private final SecondNode other;

    FullHouse(SecondNode other) {
        this.other = other;
    }

    /** Forty are registered and ten wait. */
    void isFilled() throws Exception {
        seats(SEATED_BEFORE + SEATS);
        List<String> people = free();
        assertThat(people).hasSize(PEOPLE);
        List<HttpVisitor> visitors = new ArrayList<>();
        List<Answer> opened = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            HttpVisitor visitor =
                    i % 2 == 0 ? HttpVisitor.of(people.get(i)) : HttpVisitor.of(people.get(i), other.address());
            visitors.add(visitor);
            opened.add(visitor.get(PAGE));
        }
        ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE);
        List<String> answers = new ArrayList<>();
        try {
            List<Future<Answer>> pressed = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                HttpVisitor visitor = visitors.get(i);
                Answer page = opened.get(i);
                pressed.add(hands.submit(() -> visitor.submit(page, "#register", Map.of(), List.of())));
            }
            for (Future<Answer> answer : pressed) {
                answers.add(answer.get(2, TimeUnit.MINUTES).header("location"));
            }
        } finally {
            hands.shutdownNow();
        }
        assertThat(answers).filteredOn(to -> to.endsWith("done=registered")).hasSize(SEATS);
        assertThat(answers).filteredOn(to -> to.endsWith("done=waiting")).hasSize(PEOPLE - SEATS);
        Answer list = HttpVisitor.of(People.COORDINATOR, other.address()).get(PAGE + "/list");
        assertThat(list.page().select("ol.list > li")).hasSize(PEOPLE - SEATS);
    }

    private static void seats(int many) {
        HttpVisitor coordinator = HttpVisitor.of(People.COORDINATOR);
        Answer rules = coordinator.get(PAGE + "/rules");
        Answer saved = coordinator.submit(
                rules,
                "main form.card",
                Map.of("entrance", "PUBLIC", "list", "HIDDEN", "remote", String.valueOf(many)),
                List.of());
        assertThat(saved.header("location")).endsWith("saved=1");
    }

    /** Those of the demo who are not registered for it: its file names the registered ones from the end. */
    private static List<String> free() throws IOException {
        List<String> emails = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                FullHouse.class.getResourceAsStream("/demo/people.csv"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .filter(cells -> !cells[5].equals("guest"))
                    .forEach(cells -> emails.add(cells[3]));
        }
        return emails.subList(1, 1 + PEOPLE);
    }
}
