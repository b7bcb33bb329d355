package se.healthycities.portal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people do in whatever order: no content is lost, numbers have no gaps, and a folder has one file of a name. */
class RandomFileHistoryTest extends SpaceWithFiles {
    private final Map<Long, List<String>> written = new HashMap<>();
    private final Set<Long> trashed = new HashSet<>();
    private final List<Long> places = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void nothingIsLost(long seed) {
        Random random = new Random(seed);
        written.clear();
        trashed.clear();
        places.clear();
        as(CONVENOR);
        places.add(Folder.TOP);
        places.add(folders().make(GROUP, Folder.TOP, "Ett"));
        places.add(folders().make(GROUP, places.get(1), "Två"));
        for (int step = 0; step < 60; step++) {
            step(random, step);
            check();
        }
        assertThat(written).isNotEmpty();
    }

    private void step(Random random, int step) {
        String content = "innehåll " + step;
        int act = written.isEmpty() ? 0 : random.nextInt(7);
        if (act < 2) {
            upload(random, content);
            return;
        }
        List<Long> ids = written.keySet().stream().sorted().toList();
        long file = ids.get(random.nextInt(ids.size()));
        if (trashed.contains(file)) {
            trash().restore(GROUP, file);
            trashed.remove(file);
            return;
        }
        switch (act) {
            case 2 -> {
                newVersion(file, content);
                written.get(file).add(content);
            }
            case 3 -> {
                int old = 1 + random.nextInt(written.get(file).size());
                versions().restore(GROUP, file, old);
                written.get(file).add(written.get(file).get(old - 1));
            }
            case 4 -> moving().move(GROUP, Set.of(file), places.get(random.nextInt(places.size())));
            case 5 -> rename(file, "Fil " + random.nextInt(4) + ".txt");
            default -> {
                trash().put(GROUP, file);
                trashed.add(file);
            }
        }
    }

    private void upload(Random random, String content) {
        long place = places.get(random.nextInt(places.size()));
        UUID draft = draft("fil " + random.nextInt(4) + ".TXT", content);
        SameName answer = random.nextBoolean() ? SameName.NEW_VERSION : SameName.KEEP_BOTH;
        long file = files().add(GROUP, place, Set.of(draft), Map.of(draft, answer))
                .get(0)
                .getFile()
                .getId();
        written.computeIfAbsent(file, unused -> new ArrayList<>()).add(content);
    }

    private void rename(long file, String name) {
        try {
            moving().rename(GROUP, file, name);
        } catch (FileClosed taken) {
            assertThat(taken.why()).isInstanceOf(Closed.NameTaken.class);
        }
    }

    private void check() {
        entityManager.flush();
        entityManager.clear();
        written.forEach((file, contents) -> {
            List<VersionRow> history = lists().versions(file, Integer.MAX_VALUE, 100);
            assertThat(history).hasSize(contents.size());
            for (VersionRow row : history) {
                assertThat(row.number()).isEqualTo(contents.size() - history.indexOf(row));
                assertThat(content(row.sha256())).isEqualTo(contents.get(row.number() - 1));
            }
        });
        int shown = 0;
        for (long place : places) {
            List<String> names = names(place);
            shown += names.size();
            assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT)))
                    .doesNotHaveDuplicates();
        }
        assertThat(shown).isEqualTo(written.size() - trashed.size());
    }
}
