package se.healthycities.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import se.healthycities.portal.organisation.MembershipPeriod;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.organisation.OrganisationKind;
import se.healthycities.portal.organisation.PopulationFigure;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.person.Passwords;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.time.Period;

/** The organisations of the demo network with their people, contacts, the office and the core's own spaces. */
@ApplicationScoped
public class DemoPeople implements DemoPart {
    private static final Map<String, SeatRole> OFFICES = Map.of(
            "ADMIN", SeatRole.ADMINISTRATOR,
            "COORDINATOR", SeatRole.COORDINATOR,
            "EDITOR", SeatRole.EDITOR,
            "PROJECT_LEADER", SeatRole.PROJECT_LEADER,
            "TREASURER", SeatRole.TREASURER);

    private final Passwords passwords;

    @Inject
    public DemoPeople(Passwords passwords) {
        this.passwords = passwords;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void load(DemoNetwork network) {
        network.rows("organisations").forEach(row -> organisation(network, row));
        Space office = network.put("group:kansli", space("kansli", "Kansliet", "The office", Visibility.GROUP));
        String hash = passwords.hash("demo");
        network.rows("people").forEach(row -> person(network, row, office, hash));
        spaces(network);
    }

    private void organisation(DemoNetwork network, CSVRecord row) {
        OrganisationKind kind = "secretariat".equals(row.get("status"))
                ? OrganisationKind.OFFICE
                : OrganisationKind.valueOf(row.get("type").toUpperCase(Locale.ROOT));
        String code = DemoNetwork.cell(row, "municipality_code");
        String county = DemoNetwork.cell(row, "county_code");
        String name = row.get("name");
        String address = code != null ? code : kind == OrganisationKind.REGION ? county : Addresses.slug(name);
        Organisation organisation =
                network.registered(address).orElseGet(() -> new Organisation(name, kind, address, county));
        network.put(row.get("org_key"), organisation);
        String inhabitants = DemoNetwork.cell(row, "population");
        if (inhabitants != null) {
            LocalDate counted = LocalDate.parse(row.get("population_date"));
            network.save(new PopulationFigure(
                    organisation, counted, Integer.parseInt(inhabitants), "Demonätverket, efter SCB"));
        }
        if ("member".equals(row.get("status"))) {
            String since = DemoNetwork.cell(row, "member_since");
            LocalDate from = since == null ? LocalDate.of(2004, 1, 1) : LocalDate.of(Integer.parseInt(since), 1, 1);
            network.save(new MembershipPeriod(organisation, Period.from(from)));
        }
    }

    private void person(DemoNetwork network, CSVRecord row, Space office, String hash) {
        Person person = new Person(row.get("first_name"), row.get("last_name"), row.get("email"), row.get("language"));
        person.setPasswordHash(hash);
        network.save(person);
        Affiliation affiliation = new Affiliation(
                person,
                network.organisation(row.get("org_key")),
                Capacity.valueOf(row.get("capacity").toUpperCase(Locale.ROOT)),
                row.get("title_sv"),
                Period.from(network.longAgo()));
        network.put(row.get("person_key"), affiliation);
        for (String role : List.of(row.get("roles").split(";"))) {
            if (role.startsWith("CONTACT_")) {
                ContactKind kind =
                        role.equals("CONTACT_POLITICAL") ? ContactKind.POLITICAL : ContactKind.ADMINISTRATIVE;
                network.save(new ContactRole(affiliation, kind, Period.from(network.longAgo())));
            } else if (OFFICES.containsKey(role)) {
                network.seat(office, row.get("person_key"), OFFICES.get(role), network.longAgo(), null);
            }
        }
    }

    private void spaces(DemoNetwork network) {
        Map<String, CSVRecord> groups = new HashMap<>();
        network.rows("groups").forEach(row -> groups.put(row.get("group_key"), row));
        Map<String, Visibility> core = Map.of(
                "styrelse", Visibility.HIDDEN,
                "arsmote", Visibility.MEMBERS,
                "hostmote", Visibility.MEMBERS,
                "valberedning", Visibility.HIDDEN,
                "ref-motesplats", Visibility.GROUP);
        core.forEach((key, visibility) -> {
            CSVRecord row = groups.get(key);
            network.put("group:" + key, space(key, row.get("name_sv"), row.get("name_en"), visibility));
        });
        for (CSVRecord row : network.rows("board_terms")) {
            SeatRole role = SeatRole.valueOf(row.get("role").replace("BOARD_", ""));
            Space board = network.space("group:styrelse").orElseThrow();
            network.seat(
                    board, row.get("person_key"), role, network.day(row, "from_offset"), network.day(row, "to_offset"));
        }
        network.rows("former_board").forEach(row -> formerTerm(network, row));
        for (CSVRecord row : network.rows("group_members")) {
            if (row.get("group_key").equals("valberedning")) {
                Space committee = network.space("group:valberedning").orElseThrow();
                network.seat(
                        committee,
                        row.get("person_key"),
                        SeatRole.CONVENOR,
                        network.day(row, "from_offset"),
                        network.day(row, "to_offset"));
            }
        }
    }

    /** Somebody who was elected to the board in earlier years and has left since. */
    private static void formerTerm(DemoNetwork network, CSVRecord row) {
        Person person = network.save(new Person(row.get("first_name"), row.get("last_name"), row.get("email"), "sv"));
        Period term = new Period(LocalDate.parse(row.get("from")), LocalDate.parse(row.get("to")));
        Affiliation affiliation = new Affiliation(
                person, network.organisation(row.get("org_key")), Capacity.ELECTED, row.get("title_sv"), term);
        network.put(row.get("person_key"), affiliation);
        network.save(new Seat(
                network.space("group:styrelse").orElseThrow(), affiliation, SeatRole.valueOf(row.get("role")), term));
    }

    private static Space space(String key, String name, String nameEnglish, Visibility visibility) {
        return new Space(PluginId.CORE, "spaces/" + key, name, nameEnglish, visibility, Joining.INVITED);
    }
}
