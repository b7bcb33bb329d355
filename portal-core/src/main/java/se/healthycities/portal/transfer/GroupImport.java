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
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.sheet.Sheet;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.transfer.ImportLine.Effect;

/** Groups with those who sit in them. A group that is not there yet is made when its visibility is given. */
class GroupImport extends SheetImport {
    private static final Map<String, SeatRole> ROLES = Map.of(
            "member", SeatRole.MEMBER,
            "ledamot", SeatRole.MEMBER,
            "convenor", SeatRole.CONVENOR,
            "sammankallande", SeatRole.CONVENOR,
            "chair", SeatRole.CHAIR,
            "ordförande", SeatRole.CHAIR,
            "secretary", SeatRole.SECRETARY,
            "sekreterare", SeatRole.SECRETARY,
            "substitute", SeatRole.SUBSTITUTE,
            "ersättare", SeatRole.SUBSTITUTE);
    private static final Map<String, Visibility> VISIBILITIES = Map.of(
            "public", Visibility.PUBLIC,
            "offentlig", Visibility.PUBLIC,
            "members", Visibility.MEMBERS,
            "medlemmar", Visibility.MEMBERS,
            "group", Visibility.GROUP,
            "gruppen", Visibility.GROUP);
    private static final Map<String, Joining> JOININGS = Map.of(
            "open", Joining.OPEN,
            "öppen", Joining.OPEN,
            "ask", Joining.ASK,
            "fråga", Joining.ASK,
            "invited", Joining.INVITED,
            "inbjudan", Joining.INVITED);

    private final Consumer<Object> save;
    private final LocalDate today;
    private final Map<String, Space> spaces = new HashMap<>();
    private final List<Affiliation> affiliations;
    private final List<Seat> seats;
    private final Set<String> seen = new HashSet<>();

    GroupImport(TransferQueries queries, Sheet sheet, LocalDate today, boolean does, Consumer<Object> save) {
        super(does);
        this.save = save;
        this.today = today;
        for (Space space : queries.spaces()) {
            spaces.put(space.getName().toLowerCase(Locale.ROOT), space);
            spaces.put(space.getPath(), space);
        }
        Set<String> emails = emails(sheet);
        affiliations = queries.affiliations(emails, today);
        seats = new ArrayList<>(queries.seats(emails, today));
    }

    @Override
    String words(Cells cells) {
        return cells.text("group") + ": " + cells.text("email");
    }

    @Override
    Effect take(Cells cells) {
        String name = cells.needed("group");
        SeatRole role = cells.oneOf("role", ROLES);
        Period period = cells.period(today);
        Affiliation affiliation = affiliation(cells.email());
        Space space = spaces.get(name.toLowerCase(Locale.ROOT));
        if (space != null && space.getPath().equals(Visitors.OFFICE)) {
            throw new WrongRow("office", name);
        }
        Space found = space == null ? fresh(name, cells) : space;
        if (!seen.add(found.getPath() + " " + affiliation.getId() + " " + role)) {
            throw new WrongRow("twice", cells.email());
        }
        Seat seat = seat(found, affiliation, role);
        if (seat != null && endsBy(seat.getPeriod(), period.to())) {
            return Effect.SAME;
        }
        if (does()) {
            write(found, seat, affiliation, role, period);
        }
        return seat == null ? Effect.NEW : Effect.CHANGED;
    }

    private void write(Space space, Seat seat, Affiliation affiliation, SeatRole role, Period period) {
        if (seat != null) {
            seat.leave(period.to());
            return;
        }
        if (space.getId() == null) {
            save.accept(space);
        }
        Seat given = new Seat(space, affiliation, role, period);
        save.accept(given);
        seats.add(given);
    }

    /** Named now, so that the next row of the same group finds it. */
    private Space fresh(String name, Cells cells) {
        if (cells.text("visibility").isEmpty()) {
            throw new WrongRow("group", name);
        }
        Visibility visibility = cells.oneOf("visibility", VISIBILITIES);
        Joining joining = cells.text("joining").isEmpty() ? Joining.INVITED : cells.oneOf("joining", JOININGS);
        String path = "spaces/" + Addresses.slug(name);
        if (spaces.containsKey(path)) {
            throw new WrongRow("path", path);
        }
        Space space = new Space(PluginId.CORE, path, name, null, visibility, joining);
        spaces.put(name.toLowerCase(Locale.ROOT), space);
        spaces.put(path, space);
        return space;
    }

    private Affiliation affiliation(String email) {
        return affiliations.stream()
                .filter(one -> one.getPerson().getEmail().equals(email))
                .findFirst()
                .orElseThrow(() -> new WrongRow("person", email));
    }

    private Seat seat(Space space, Affiliation affiliation, SeatRole role) {
        return seats.stream()
                .filter(one -> one.getRole() == role
                        && one.getAffiliation().getId().equals(affiliation.getId())
                        && one.getSpace().getPath().equals(space.getPath()))
                .findFirst()
                .orElse(null);
    }
}
