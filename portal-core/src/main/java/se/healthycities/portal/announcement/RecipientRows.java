package se.healthycities.portal.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.healthycities.portal.announcement.Recipients.Ground;
import se.healthycities.portal.time.Today;

/**
 * Finds whom an announcement would reach today, and keeps the list that was shown: what is sent goes to exactly that list,
 * or it is shown anew (G5).
 */
@ApplicationScoped
public class RecipientRows {
    private final AimQueries aims;
    private final RecipientQueries queries;
    private final Reaches reaches;
    private final Today today;

    @Inject
    public RecipientRows(AimQueries aims, RecipientQueries queries, Reaches reaches, Today today) {
        this.aims = aims;
        this.queries = queries;
        this.reaches = reaches;
        this.today = today;
    }

    /** Whom it would reach now. */
    Recipients today(Announcement announcement) {
        List<Addressee> meant = meant(announcement);
        Map<Long, Reach> reach = reaches.of(meant, announcement.getSpaceId(), announcement.isRequired());
        Recipients recipients = Recipients.empty();
        meant.forEach(one -> recipients.add(one.person(), reach.get(one.person()), one.affiliation(), one.ground()));
        return recipients;
    }

    private List<Addressee> meant(Announcement announcement) {
        var day = today.date();
        return switch (announcement.getAim()) {
            case MEMBERS -> aims.members(day);
            case CONTACTS -> aims.contacts(day);
            case ORGANISATIONS -> aims.organisations(announcement.words().organisations(), day);
            case CAPACITIES -> aims.capacities(announcement.chosenCapacities(), day);
            case SEATS -> aims.seats(announcement.getSpaceId(), day);
            case READERS -> aims.readers(announcement.getSpaceId(), day);
        };
    }

    /** The list that was shown last. */
    Recipients shown(Announcement announcement) {
        Recipients recipients = Recipients.empty();
        queries.shown(announcement.getId())
                .forEach(row -> recipients.add(row.person(), row.reach(), row.affiliation(), row.ground()));
        return recipients;
    }

    /** Keeps a list as the one that is shown, with what is different from the one before. */
    void show(Announcement announcement, Recipients now, Map<Ground, Shift> shifts) {
        long id = announcement.getId();
        drop(id);
        queries.addPeople(id, joined(now.people().keySet()), joined(now.people().values()));
        Set<Ground> grounds = Stream.concat(now.grounds().keySet().stream(), shifts.keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> changes = new ArrayList<>();
        grounds.forEach(ground ->
                changes.add(shifts.containsKey(ground) ? shifts.get(ground).name() : "-"));
        queries.addGrounds(
                id,
                joined(grounds.stream().map(Ground::affiliation).toList()),
                joined(grounds.stream().map(Ground::words).toList()),
                joined(changes));
        announcement.show();
    }

    /** From now on the list stands: everybody in it who is reached by mail is to get one letter. */
    void settle(long announcement) {
        queries.dropGone(announcement);
        queries.addLetters(announcement);
    }

    void drop(long announcement) {
        queries.dropGrounds(announcement);
        queries.dropPeople(announcement);
    }

    private static String joined(Iterable<?> values) {
        List<String> words = new ArrayList<>();
        values.forEach(value -> words.add(value.toString()));
        return String.join(",", words);
    }
}
