package se.healthycities.portal.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.task.TaskReads;
import se.healthycities.portal.time.Today;

/**
 * What a successor needs in the first thirty days: at most ten things to do, three people to call and the questions that are
 * open in the organisation's name (N3). Only what the person may read today.
 */
@ApplicationScoped
public class FirstDays {
    public static final int DAYS = 30;
    static final int THINGS = 10;
    static final int CALLS = 3;
    private static final int TASKS = 4;
    private static final int TALKS = 3;

    private final FirstDaysQueries queries;
    private final TaskReads tasks;
    private final Today today;

    @Inject
    public FirstDays(FirstDaysQueries queries, TaskReads tasks, Today today) {
        this.queries = queries;
        this.tasks = tasks;
        this.today = today;
    }

    /** What was handed over to the person in the last thirty days, or will be; empty for everybody else. */
    public List<ReceivedRow> received(long person) {
        return queries.received(
                person, today.now().minus(DAYS, ChronoUnit.DAYS), today.date().minusDays(DAYS));
    }

    public List<FirstThing> things(List<ReceivedRow> received, Readable readable) {
        List<Long> handovers = ids(received);
        List<FirstThing> things = new ArrayList<>();
        tasks.waiting(readable.person(), TASKS)
                .forEach(row -> things.add(new FirstThing(
                        FirstThing.Kind.TASK, row.what(), row.address(), row.organisationName(), row.dueDay())));
        queries.talks(
                        handovers,
                        TALKS,
                        readable.person(),
                        readable.member(),
                        readable.office(),
                        readable.plugins(),
                        readable.today())
                .forEach(row -> things.add(new FirstThing(
                        FirstThing.Kind.DISCUSSION,
                        row.title(),
                        Addresses.discussion(row.path(), row.id(), row.title()),
                        row.space(),
                        null)));
        queries.meetings(
                        handovers,
                        THINGS - things.size(),
                        readable.person(),
                        readable.member(),
                        readable.office(),
                        readable.plugins(),
                        readable.today())
                .forEach(row -> things.add(new FirstThing(
                        FirstThing.Kind.MEETING, row.title(), Addresses.meetings(row.path()), row.space(), row.day())));
        return things;
    }

    /** The leader of a space that was taken over, the other contact of the organisation, the coordinator; nobody twice. */
    public List<CallRow> calls(List<ReceivedRow> received, Readable readable) {
        LocalDate day = readable.today();
        Map<Long, CallRow> calls = new LinkedHashMap<>();
        Consumer<CallRow> add = row -> calls.putIfAbsent(row.id(), row);
        List<CallRow> contacts = queries.contacts(received.get(0).organisation(), readable.person(), day);
        queries.coordinators(Visitors.OFFICE, readable.person(), day).forEach(add);
        contacts.stream().limit(1).forEach(add);
        queries.leaders(
                        ids(received),
                        CALLS,
                        readable.person(),
                        readable.member(),
                        readable.office(),
                        readable.plugins(),
                        day)
                .forEach(add);
        contacts.forEach(add);
        return calls.values().stream().limit(CALLS).toList();
    }

    public List<WaitingTalkRow> questions(List<ReceivedRow> received, Readable readable, int most) {
        return queries.questions(
                received.get(0).organisation(),
                most,
                readable.person(),
                readable.member(),
                readable.office(),
                readable.plugins(),
                readable.today());
    }

    private static List<Long> ids(List<ReceivedRow> received) {
        return received.stream().map(ReceivedRow::id).toList();
    }
}
