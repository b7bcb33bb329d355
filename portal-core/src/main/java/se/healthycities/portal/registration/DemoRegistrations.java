package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import se.healthycities.portal.calendar.OccasionReads;
import se.healthycities.portal.demo.DemoNetwork;
import se.healthycities.portal.demo.DemoPart;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.registration.RulesDetails.Limits;
import se.healthycities.portal.registration.RulesDetails.Seats;

/** Who comes to the occasions of the demo network that one can register for; what was held keeps its numbers. */
@ApplicationScoped
public class DemoRegistrations implements DemoPart {
    private static final int DAYS_BEFORE = 5;

    /** The seats of the annual meeting on site; the others follow it from a screen. */
    private static final int IN_THE_HALL = 80;

    private static final int ELECTED = 4;
    private static final int OFFICIALS = 6;

    private final OccasionReads occasions;
    private final SeatBook seats;

    @Inject
    public DemoRegistrations(OccasionReads occasions, SeatBook seats) {
        this.occasions = occasions;
        this.seats = seats;
    }

    @Override
    public int order() {
        return 102;
    }

    @Override
    public void load(DemoNetwork network) {
        for (CSVRecord row : network.rows("events_demo_relative")) {
            boolean coming = List.of("registration_open", "published").contains(row.get("status"));
            if (coming && DemoNetwork.cell(row, "capacity") != null) {
                occasions
                        .one(row.get("event_key"))
                        .map(BookableOccasion::new)
                        .ifPresent(one -> fill(network, one, row));
            }
        }
    }

    private void fill(DemoNetwork network, BookableOccasion occasion, CSVRecord row) {
        int capacity = Integer.parseInt(row.get("capacity"));
        network.save(new RegistrationRules(occasion.id(), rules(occasion, row.get("audience"), capacity)));
        network.save(new RegistrationField(
                occasion.id(),
                1,
                new FieldDetails(
                        FieldKind.TEXT, "Vad vill du ha svar på?", "What do you want answered?", null, false)));
        if (occasion.modes().contains(AttendanceMode.ON_SITE)) {
            network.save(new RegistrationField(
                    occasion.id(),
                    2,
                    new FieldDetails(FieldKind.NEEDS, "Kost och tillgänglighet", "Diet and access", null, false)));
        }
        Instant made = network.moment(network.baseDay().minusDays(DAYS_BEFORE), null);
        int seated = Integer.parseInt(row.get("registered"));
        int waiting = Integer.parseInt(row.get("waiting"));
        List<Affiliation> people = people(network, row.get("audience"));
        for (int i = 0; i < Math.min(people.size(), seated + waiting); i++) {
            Registration registration = registration(occasion, people.get(i), i, made.plus(Duration.ofMinutes(i)));
            if (i < seated) {
                registration.seat();
            } else {
                registration.queue(i);
            }
            network.save(registration);
        }
        seats.open(occasion.id());
    }

    private static Registration registration(BookableOccasion occasion, Affiliation who, int number, Instant made) {
        List<AttendanceMode> modes = occasion.modes();
        boolean remote = modes.size() > 1 && number >= IN_THE_HALL / 2;
        Wish wish = new Wish(remote ? AttendanceMode.REMOTE : modes.get(0), number % 2 == 0, Map.of());
        Participant participant = Participant.known(
                who.getPerson().getId(),
                who.getId(),
                who.getOrganisation().getId(),
                who.getCapacity(),
                who.getPerson().getLanguage());
        UUID key = UUID.nameUUIDFromBytes((occasion.key() + number).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Registration(occasion.id(), participant, wish, made, null, key);
    }

    private static RulesDetails rules(BookableOccasion occasion, String audience, int capacity) {
        Entrance entrance = switch (audience) {
            case "public" -> Entrance.PUBLIC;
            case "members" -> Entrance.MEMBERS;
            default -> Entrance.SPACE;
        };
        RulesDetails usual = RulesDetails.usual(entrance);
        if (occasion.modes().size() > 1) {
            return usual.with(new Seats(IN_THE_HALL, capacity - IN_THE_HALL))
                    .with(new Limits(null, ELECTED, OFFICIALS));
        }
        boolean onSite = occasion.modes().contains(AttendanceMode.ON_SITE);
        return usual.with(onSite ? new Seats(capacity, null) : new Seats(null, capacity));
    }

    /** Those whom the file of the group names, or everybody; the first ones of the demo stay free to register themselves. */
    private static List<Affiliation> people(DemoNetwork network, String audience) {
        if (audience.startsWith("group:")) {
            String group = audience.substring("group:".length());
            return network.rows("group_members").stream()
                    .filter(row -> row.get("group_key").equals(group) && DemoNetwork.cell(row, "to_offset") == null)
                    .map(row -> network.affiliation(row.get("person_key")))
                    .toList();
        }
        List<CSVRecord> rows = network.rows("people");
        return rows.stream()
                .filter(row -> !row.get("capacity").equals("guest"))
                .map(row -> network.affiliation(row.get("person_key")))
                .collect(Collectors.collectingAndThen(Collectors.toList(), all -> {
                    java.util.Collections.reverse(all);
                    return all;
                }));
    }
}
