package se.healthycities.portal.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.discussion.ReadMarks;
import se.healthycities.portal.discussion.editing.PostEditing;
import se.healthycities.portal.notice.ChoiceService;
import se.healthycities.portal.notice.DigestChoice;
import se.healthycities.portal.notice.Level;
import se.healthycities.portal.notice.LevelRow;
import se.healthycities.portal.notice.NoticeJob;
import se.healthycities.portal.notice.OwnChoices;
import se.healthycities.portal.notice.Rhythm;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.time.Today;

/**
 * Whatever happens in whatever order - writing, reading, withdrawing, moving, leaving, choosing, quiet weeks, falls in the
 * middle, late runs and the same run twice - each thing is told to each reader when a plain model says so, and never twice.
 */
class DigestPropertyTest extends Letterbox {
    private static final int SEEDS = 8;
    private static final int STEPS = 80;
    private static final Pattern TITLE = Pattern.compile("Sak-\\d{5}");

    private static final List<Level> LEVELS = List.of(
            Level.IMMEDIATE, Level.IMMEDIATE, Level.DAILY, Level.DAILY, Level.WEEKLY, Level.WEEKLY, Level.NONE);

    private PlainModel model;
    private Random random;
    private int named;
    private final Map<String, Set<String>> everTold = new HashMap<>();

    @Test
    void eachThingIsToldOnceInTheNextMailOrNever() {
        seat(here, POLITICIAN, SeatRole.MEMBER);
        seat(there, POLITICIAN, SeatRole.MEMBER);
        execute("update core.affiliations set valid_to = null where person_id in (" + person(FOLKE) + ", " + person(GRETA)
                + ", " + person(POLITICIAN) + ", " + person(OFFICIAL) + ")");
        for (int seed = 1; seed <= SEEDS; seed++) {
            random = new Random(seed);
            begin(seed);
            for (int step = 0; step < STEPS; step++) {
                happen(seed, step);
            }
        }
        assertThat(everTold.get(FOLKE)).hasSizeGreaterThan(10);
        assertThat(everTold.get(POLITICIAN)).hasSizeGreaterThan(20);
    }

    private void begin(int seed) {
        model = new PlainModel();
        execute("delete from core.notices");
        execute("delete from core.notice_queue");
        execute("delete from core.quiet_periods");
        execute("update core.seats set valid_to = null where space_id = " + here.getId());
        emptyOutbox();
        for (String email : List.of(FOLKE, GRETA, POLITICIAN)) {
            PlainModel.Reader reader = new PlainModel.Reader();
            reader.sitsHere = !email.equals(GRETA);
            reader.sitsThere = !email.equals(FOLKE);
            reader.toldUntil = clock.instant();
            model.readers.put(email, reader);
            choose(email, null, "DAILY");
            execute("update core.notice_choices set weekday = null, hour = null, told_until = timestamptz '"
                    + clock.instant() + "' where person_id = " + person(email));
        }
        LocalDate from = Today.day(clock.instant()).plusDays(3 + random.nextInt(10));
        LocalDate to = from.plusDays(random.nextInt(6));
        if (seed % 2 == 0) {
            quiet(from, to);
            model.quiet(from, to);
        }
        commit();
    }

    private void happen(int seed, int step) {
        String where = "seed " + seed + ", step " + step;
        switch (random.nextInt(13)) {
            case 0, 1, 2 -> write(random.nextBoolean());
            case 3 -> read();
            case 4 -> withdraw();
            case 5 -> move();
            case 6 -> leaveOrReturn();
            case 7 -> choose();
            case 8 -> notices(where);
            case 9 -> mails(where);
            default -> {
                clock.set(clock.instant().plusSeconds(60 + random.nextInt(40 * 3600)));
                notices(where);
                mails(where);
            }
        }
        commit();
    }

    private void write(boolean here) {
        as(OFFICIAL);
        String title = "Sak-%05d".formatted(++named);
        var scene = here ? HERE : THERE;
        long discussion = talk(scene, title, "Början");
        execute("delete from core.notice_queue where fact_id in"
                + " (select id from core.facts where kind = 'DiscussionStarted')");
        reply(scene, discussion, "Svar");
        model.written(new PlainModel.Thing(title, discussion, postAt(discussion, 2), here));
    }

    private void read() {
        PlainModel.Thing thing = any();
        String email = anybody();
        if (thing != null && model.readers.get(email).reads(thing)) {
            as(email);
            beans.of(ReadMarks.class).read(thing.discussion, 2);
            thing.read.add(email);
        }
    }

    private void withdraw() {
        PlainModel.Thing thing = any();
        if (thing != null && !thing.withdrawn) {
            as(OFFICIAL);
            beans.of(PostEditing.class).withdraw(thing.here ? HERE : THERE, thing.post);
            thing.withdrawn = true;
        }
    }

    private void move() {
        PlainModel.Thing thing = any();
        if (thing != null && thing.here) {
            as(OFFICIAL);
            moving().move(HERE, thing.discussion, "spaces/dar");
            thing.here = false;
        }
    }

    private void leaveOrReturn() {
        PlainModel.Reader folke = model.readers.get(FOLKE);
        folke.sitsHere = !folke.sitsHere;
        String last = folke.sitsHere ? "null" : "date '" + Today.day(clock.instant()).minusDays(1) + "'";
        execute("update core.seats set valid_to = " + last + " where space_id = " + here.getId()
                + " and affiliation_id = " + affiliation(FOLKE).getId());
    }

    private void choose() {
        String email = anybody();
        Level level = LEVELS.get(random.nextInt(LEVELS.size()));
        DayOfWeek day = DayOfWeek.of(1 + random.nextInt(7));
        int hour = new int[] {2, 7, 22}[random.nextInt(3)];
        as(email);
        beans.of(ChoiceService.class).choose(new OwnChoices(day, hour, List.of(new LevelRow(null, null, level))));
        execute("delete from core.notice_queue where fact_id in (select id from core.facts where kind = 'LevelsChosen')");
        model.chosen(model.readers.get(email), level, new DigestChoice(day, hour, Rhythm.DAILY), clock.instant());
    }

    private void notices(String where) {
        work(() -> beans.of(NoticeJob.class).run());
        model.notices(clock.instant());
        assertThat(number("select count(*) from core.notice_queue")).as(where).isZero();
    }

    private void mails(String where) {
        long before = number("select coalesce(max(id), 0) from core.mails");
        work(() -> beans.of(PromptJob.class).run());
        compare(where + ", at once", before, true);
        before = number("select coalesce(max(id), 0) from core.mails");
        work(() -> beans.of(DigestJob.class).run());
        compare(where + ", digest", before, false);
    }

    private void compare(String where, long before, boolean prompt) {
        for (Map.Entry<String, PlainModel.Reader> entry : model.readers.entrySet()) {
            String email = entry.getKey();
            List<Set<String>> expected = prompt
                    ? model.prompt(entry.getValue(), clock.instant())
                    : model.digest(entry.getValue(), clock.instant());
            List<Set<String>> sent = new ArrayList<>();
            words("select subject || ' ' || text from core.mails where id > " + before + " and address = '" + email
                            + "' order by id")
                    .forEach(letter -> sent.add(titles(letter)));
            assertThat(sent).as("%s, %s at %s", where, email, clock.instant()).containsExactlyInAnyOrderElementsOf(expected);
            Set<String> ever = everTold.computeIfAbsent(email, none -> new TreeSet<>());
            sent.forEach(titles -> titles.forEach(
                    title -> assertThat(ever.add(title)).as("%s again to %s", title, email).isTrue()));
        }
    }

    /** Now and then the portal falls before it is done, or the same is done twice. */
    private void work(Runnable job) {
        commit();
        if (random.nextInt(4) == 0) {
            job.run();
            entityManager.flush();
            entityManager.getTransaction().rollback();
            entityManager.clear();
            entityManager.getTransaction().begin();
            beans.newRequest();
        }
        job.run();
        commit();
        if (random.nextInt(4) == 0) {
            job.run();
            commit();
        }
    }

    private void commit() {
        entityManager.flush();
        entityManager.getTransaction().commit();
        entityManager.clear();
        entityManager.getTransaction().begin();
        beans.newRequest();
    }

    private PlainModel.Thing any() {
        List<PlainModel.Thing> recent = model.things.subList(Math.max(0, model.things.size() - 8), model.things.size());
        return recent.isEmpty() ? null : recent.get(random.nextInt(recent.size()));
    }

    private String anybody() {
        return List.of(FOLKE, GRETA, POLITICIAN).get(random.nextInt(3));
    }

    private static Set<String> titles(String letter) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = TITLE.matcher(letter);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
