package se.healthycities.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.healthycities.portal.person.CandidateRow;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.SpaceRow;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.time.Today;

/** What pages read about the people of an organisation and their accounts. */
@ApplicationScoped
public class AccountReads {
    private static final Set<String> KINDS = Set.of(
            ColleagueAdded.class.getSimpleName(),
            ColleagueEnded.class.getSimpleName(),
            ContactAppointed.class.getSimpleName(),
            ContactEnded.class.getSimpleName(),
            GuestInvited.class.getSimpleName());

    private final AccountQueries queries;
    private final Gate gate;
    private final Today today;

    @Inject
    public AccountReads(AccountQueries queries, Gate gate, Today today) {
        this.queries = queries;
        this.gate = gate;
        this.today = today;
    }

    /** The organisations whose people the visitor may add and end: all for the coordinator, the own ones for a contact. */
    public List<OwnedOrganisation> organisations(Visitor visitor) {
        return visitor.coordinates() ? queries.all() : queries.own(visitor.person(), today.date());
    }

    /** The kinds of contact whose holders the visitor may change in this organisation: not the visitor's own. */
    public Set<ContactKind> changeable(Visitor visitor, long organisation) {
        Set<ContactKind> kinds = EnumSet.allOf(ContactKind.class);
        if (!visitor.coordinates()) {
            Set<ContactKind> own = queries.held(visitor.person(), organisation, today.date()).stream()
                    .map(ContactRole::getKind)
                    .collect(Collectors.toSet());
            kinds.removeAll(own.isEmpty() ? kinds : own);
        }
        return kinds;
    }

    /** People of an organisation by family name; {@code family} and {@code after} are those of the last row before. */
    public List<ColleagueRow> colleagues(long organisation, String family, long after, int most) {
        return queries.colleagues(organisation, family, after, most, today.date());
    }

    public Optional<ColleagueRow> colleague(long affiliation) {
        return queries.colleague(affiliation, today.date()).stream().findFirst();
    }

    public Optional<OwnedOrganisation> organisationOf(long affiliation) {
        return queries.organisationOf(affiliation).stream().findFirst();
    }

    public Optional<OwnedOrganisation> organisationAt(String address) {
        return queries.organisationAt(address).stream().findFirst();
    }

    public AccountState state(ColleagueRow row) {
        return AccountState.of(row, today.date(), today.now());
    }

    /** Colleagues whom the visitor, as their organisation's contact, may name for a seat in the space. */
    public List<CandidateRow> nameable(Visitor visitor, long space) {
        return queries.nameable(visitor.person(), space, today.date());
    }

    /** Spaces that somebody new can be given a seat in: open ones, and those that the visitor leads. */
    public List<SpaceRow> presets(Visitor visitor) {
        return presetSpaces(visitor).stream()
                .map(space ->
                        new SpaceRow(space.getId(), space.getPath(), space.getOwner(), space.getName(), english(space)))
                .toList();
    }

    List<Space> presetSpaces(Visitor visitor) {
        Set<SeatRole> leading = Arrays.stream(SeatRole.values())
                .filter(SeatRole::leads)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SeatRole.class)));
        return queries.presets(visitor.person(), visitor.coordinates(), leading, today.date()).stream()
                .filter(space -> gate.state(new PluginId(space.getOwner())).writable())
                .toList();
    }

    private static String english(Space space) {
        return space.getName(java.util.Locale.ENGLISH);
    }

    /** What an address that was sent by mail leads to; empty for an address that never was. Changes nothing. */
    public Optional<InvitationView> invitation(String secret) {
        return queries.invitationView(new MailedToken(secret).hash()).stream().findFirst();
    }

    public boolean open(InvitationView view) {
        boolean ended = view.to() != null && view.to().isBefore(today.date());
        return view.acceptedAt() == null && !ended && today.now().isBefore(view.validUntil());
    }

    /** The names of the spaces in which the affiliation has or had a seat. */
    public List<String> spaceNames(long affiliation) {
        return queries.spaceNames(affiliation);
    }

    /** Who was added, ended or made contact since a moment, the newest first; for the coordinator's work list. */
    public List<AccountChange> changes(Instant since) {
        return queries.changes(KINDS, since);
    }
}
