package se.healthycities.portal.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.sheet.Sheet;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.transfer.ImportLine.Effect;

/**
 * People with what they are in their organisations. A known e-mail address is a known person, whose name stays as the
 * person has it; a new title ends the old affiliation the day before.
 */
class PeopleImport extends SheetImport {
    private static final Map<String, Capacity> CAPACITIES = Map.of(
            "official", Capacity.OFFICIAL,
            "tjänsteperson", Capacity.OFFICIAL,
            "elected", Capacity.ELECTED,
            "förtroendevald", Capacity.ELECTED);
    private static final Map<String, ContactKind> CONTACTS = Map.of(
            "political", ContactKind.POLITICAL,
            "politisk", ContactKind.POLITICAL,
            "administrative", ContactKind.ADMINISTRATIVE,
            "tjänsteperson", ContactKind.ADMINISTRATIVE);

    private final Consumer<Object> save;
    private final LocalDate today;
    private final Map<String, Organisation> organisations = new HashMap<>();
    private final Map<String, Person> people = new HashMap<>();
    private final List<Affiliation> affiliations;
    private final List<ContactRole> contacts;
    private final Set<String> seen = new HashSet<>();

    PeopleImport(TransferQueries queries, Sheet sheet, LocalDate today, boolean does, Consumer<Object> save) {
        super(does);
        this.save = save;
        this.today = today;
        for (Organisation organisation : queries.organisations()) {
            organisations.put(organisation.getName().toLowerCase(Locale.ROOT), organisation);
            organisations.put(organisation.getAddress().toLowerCase(Locale.ROOT), organisation);
        }
        Set<String> emails = emails(sheet);
        queries.people(emails).forEach(person -> people.put(person.getEmail(), person));
        affiliations = new ArrayList<>(queries.affiliations(emails, today));
        contacts = new ArrayList<>(queries.contacts(emails, today));
    }

    @Override
    String words(Cells cells) {
        return cells.text("given name") + " " + cells.text("family name") + ", " + cells.text("organisation");
    }

    @Override
    Effect take(Cells cells) {
        String email = cells.email();
        String given = cells.needed("given name");
        String family = cells.needed("family name");
        String title = cells.needed("title");
        Capacity capacity = cells.oneOf("capacity", CAPACITIES);
        ContactKind contact = cells.text("contact").isEmpty() ? null : cells.oneOf("contact", CONTACTS);
        Organisation organisation =
                organisations.get(cells.needed("organisation").toLowerCase(Locale.ROOT));
        if (organisation == null) {
            throw new WrongRow("organisation", cells.text("organisation"));
        }
        Period period = cells.period(today);
        if (!seen.add(email + " " + organisation.getId() + " " + capacity)) {
            throw new WrongRow("twice", email);
        }
        Affiliation known = known(email, organisation, capacity, title);
        boolean sameTitle = known != null && known.getTitle().equals(title);
        boolean sameEnd = known != null && endsBy(known.getPeriod(), period.to());
        boolean hasContact = contact == null || known != null && holds(known, contact);
        if (sameTitle && sameEnd && hasContact) {
            return Effect.SAME;
        }
        if (does()) {
            write(
                    new Person(given, family, email, language(cells)),
                    known,
                    sameTitle,
                    new Affiliation(people.get(email), organisation, capacity, title, period),
                    contact);
        }
        return known == null ? Effect.NEW : Effect.CHANGED;
    }

    private void write(Person fresh, Affiliation known, boolean sameTitle, Affiliation wanted, ContactKind contact) {
        Affiliation now = known;
        if (known != null && sameTitle && wanted.getPeriod().to() != null) {
            known.end(wanted.getPeriod().to());
        } else if (known == null || !sameTitle) {
            Person person = people.computeIfAbsent(fresh.getEmail(), email -> saved(fresh));
            LocalDate first = known == null ? wanted.getPeriod().from() : today;
            if (known != null) {
                known.end(today.minusDays(1));
            }
            now = saved(new Affiliation(
                    person,
                    wanted.getOrganisation(),
                    wanted.getCapacity(),
                    wanted.getTitle(),
                    new Period(first, wanted.getPeriod().to())));
        }
        if (contact != null && !holds(now, contact)) {
            contacts.add(saved(new ContactRole(
                    now, contact, now.getPeriod().covers(today) ? Period.from(today) : now.getPeriod())));
        }
    }

    private <T> T saved(T entity) {
        save.accept(entity);
        return entity;
    }

    /** The affiliation with this title, otherwise the latest with another one, or null. */
    private Affiliation known(String email, Organisation organisation, Capacity capacity, String title) {
        return affiliations.stream()
                .filter(one -> one.getPerson().getEmail().equals(email)
                        && one.getOrganisation().getId().equals(organisation.getId())
                        && one.getCapacity() == capacity)
                .reduce((earlier, later) -> earlier.getTitle().equals(title) ? earlier : later)
                .orElse(null);
    }

    private boolean holds(Affiliation affiliation, ContactKind kind) {
        return contacts.stream()
                .anyMatch(role ->
                        role.getKind() == kind && role.getAffiliation().getId().equals(affiliation.getId()));
    }

    private static String language(Cells cells) {
        return cells.text("language").equalsIgnoreCase("en") ? "en" : "sv";
    }
}
