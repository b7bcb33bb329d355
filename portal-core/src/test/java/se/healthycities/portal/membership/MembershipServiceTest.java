package se.healthycities.portal.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.healthycities.portal.membership.IllegalStep.Reason;
import se.healthycities.portal.organisation.OrganisationReads;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.testkit.PortalTest;

class MembershipServiceTest extends PortalTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @BeforeEach
    void beginWithAnEmptyOutbox() {
        emptyOutbox();
    }

    @Test
    void theDemoNetworkHasApplicationsInThreeStatesAndAVacantContact() {
        MembershipReads reads = beans.of(MembershipReads.class);
        assertThat(reads.list(null, "", 0, 100).stream()
                        .filter(row -> row.reached() != MembershipState.MEMBER)
                        .map(row -> row.organisation() + " " + row.state(TODAY)))
                .containsExactly("Granby kommun BOARD_DECIDED", "Skogsby kommun APPLIED", "Skrivby kommun INTEREST");
        assertThat(reads.count().get(MembershipState.MEMBER))
                .isEqualTo(beans.of(OrganisationReads.class).members());
        assertThat(reads.vacantContacts(TODAY))
                .anyMatch(vacant ->
                        vacant.name().startsWith("Nybyggarna") && vacant.kind() == ContactKind.ADMINISTRATIVE);
    }

    @Test
    void admissionMakesTheOrganisationTheMembershipAndItsTwoContactsOnce() {
        as(COORDINATOR);
        long granby = caseOf("Granby kommun");
        StepDetails details = details(TODAY, null, null);
        Admission admission = beans.of(Admission.class);
        admission.admit(granby, "9977", "Kommunalråd", "Strateg", details);
        admission.admit(granby, "9977", "Kommunalråd", "Strateg", details);
        entityManager.flush();

        var organisation = beans.of(OrganisationReads.class).byAddress("9977").orElseThrow();
        assertThat(organisation.name()).isEqualTo("Granby kommun");
        assertThat(organisation.memberSince()).isEqualTo(TODAY);
        assertThat(beans.of(PersonReads.class)
                        .contacts(
                                organisation.id(),
                                beans.of(se.healthycities.portal.time.Today.class)
                                        .date()))
                .extracting(contact -> contact.kind() + " " + contact.name() + ", " + contact.title())
                .containsExactlyInAnyOrder(
                        "POLITICAL Pim Demokvist, Kommunalråd", "ADMINISTRATIVE Siri Provlund, Strateg");
        long person = beans.of(PersonReads.class)
                .byEmail("pim.demokvist@granby.example")
                .orElseThrow()
                .getId();
        assertThat(beans.of(Visitors.class).read(person).member()).isTrue();
        assertThat(facts("MemberAdmitted")).isEqualTo(1);
        assertThat(beans.of(MembershipReads.class).steps(granby))
                .extracting(StepRow::act)
                .containsExactly(MembershipAct.APPLY, MembershipAct.DECIDE, MembershipAct.ADMIT);
        assertThatThrownBy(() -> admission.admit(granby, "9977", "x", "y", details(TODAY, null, null)))
                .isInstanceOf(IllegalStep.class);
    }

    @Test
    void theSenderIsToldOfEachStepAndTheCoordinatorOfWhatWaits() {
        as(null);
        beans.of(Applications.class).receive(application("Nyby kommun", false), UUID.randomUUID());
        assertThat(subjects("eva@evigby.example")).containsExactly("Tack för ert intresse");
        assertThat(subjects(COORDINATOR)).containsExactly("Nyby kommun vill veta mer om medlemskap");
        as(COORDINATOR);
        beans.of(MembershipService.class)
                .take(caseOf("Skogsby kommun"), MembershipAct.DECIDE, details(TODAY, null, "§ 14"));
        assertThat(subjects("siri.provlund@skogsby.example"))
                .containsExactly("Styrelsen har sagt ja till Skogsby kommun");
        beans.of(Admission.class).admit(caseOf("Granby kommun"), "9977", "a", "b", details(TODAY, null, null));
        assertThat(subjects("siri.provlund@granby.example"))
                .containsExactly("Granby kommun är medlem", "Du är inbjuden till Healthy Cities");
    }

    @Test
    void whoWaitsForAnAnswerIsOnTheWorkListWhenTheDayComes() {
        WaitingApplications waiting = beans.of(WaitingApplications.class);
        assertThat(waiting.lines(10))
                .extracting(line -> line.values().get(0).toString())
                .containsExactly("Granby kommun");
        clock.set(TODAY.plusDays(7));
        assertThat(waiting.lines(10))
                .extracting(line -> line.values().get(0).toString())
                .containsExactly("Skogsby kommun", "Granby kommun");
        assertThat(waiting.count()).isEqualTo(2);
    }

    @Test
    void aRegionIsAdmittedByItsTwoDigitsAndAKnownCodeIsTheKnownOrganisation() {
        as(COORDINATOR);
        long granby = caseOf("Granby kommun");
        assertThat(reason(() -> beans.of(Admission.class).admit(granby, "x", "a", "b", details(TODAY, null, null))))
                .isEqualTo(Reason.NO_ORGANISATION);
        assertThat(reason(() -> beans.of(Admission.class).admit(granby, "2580", "a", "b", details(TODAY, null, null))))
                .as("Luleå is a member already")
                .isEqualTo(Reason.MEMBER_ALREADY);
        beans.of(Admission.class).admit(granby, "97", "a", "b", details(TODAY, null, null));
        assertThat(beans.of(OrganisationReads.class)
                        .byAddress("97")
                        .orElseThrow()
                        .kind())
                .isEqualTo(se.healthycities.portal.organisation.OrganisationKind.REGION);
    }

    @Test
    void nobodyIsAdmittedWithoutDecisionAndContacts() {
        as(COORDINATOR);
        MembershipService service = beans.of(MembershipService.class);
        long skogsby = caseOf("Skogsby kommun");
        assertThat(reason(() -> service.take(skogsby, MembershipAct.DECIDE, details(TODAY, null, " "))))
                .isEqualTo(Reason.NO_MINUTE);
        service.take(skogsby, MembershipAct.DECIDE, details(TODAY, null, "§ 14"));
        assertThat(reason(() -> beans.of(Admission.class).admit(skogsby, "9978", "a", "b", details(TODAY, null, null))))
                .isEqualTo(Reason.NO_CONTACTS);
        service.nameContacts(
                skogsby,
                new NamedContact("Ada Ek", "ada@skogsby.example"),
                new NamedContact("Bo Al", "bo@skogsby.example"),
                details(TODAY, null, null));
        beans.of(Admission.class).admit(skogsby, "9978", "a", "b", details(TODAY.plusDays(10), null, null));
        assertThat(beans.of(OrganisationReads.class)
                        .byAddress("9978")
                        .orElseThrow()
                        .memberSince())
                .as("not before its first day")
                .isNull();
        clock.set(TODAY.plusDays(10));
        assertThat(beans.of(OrganisationReads.class)
                        .byAddress("9978")
                        .orElseThrow()
                        .memberSince())
                .isEqualTo(TODAY.plusDays(10));
    }

    @Test
    void aNoticeEndsTheRightsByDateWithNoJob() {
        as(COORDINATOR);
        long lulea = caseOf("Luleå kommun");
        long official =
                beans.of(PersonReads.class).byEmail(OFFICIAL).orElseThrow().getId();
        StepDetails notice = details(TODAY, LocalDate.of(2026, 12, 31), null);
        beans.of(MembershipService.class).take(lulea, MembershipAct.GIVE_NOTICE, notice);
        beans.of(MembershipService.class).take(lulea, MembershipAct.GIVE_NOTICE, notice);
        entityManager.flush();
        clock.set(LocalDate.of(2026, 12, 31));
        assertThat(beans.of(Visitors.class).read(official).member()).isTrue();
        clock.set(LocalDate.of(2027, 1, 1));
        assertThat(beans.of(Visitors.class).read(official).member()).isFalse();
        MembershipReads reads = beans.of(MembershipReads.class);
        assertThat(reads.list(MembershipState.LEFT, "", 0, 10))
                .extracting(CaseRow::organisation)
                .containsExactly("Luleå kommun");
        assertThat(reads.count()).containsEntry(MembershipState.LEFT, 1L);
        assertThat(reads.vacantContacts(LocalDate.of(2027, 1, 1)))
                .noneMatch(vacant -> vacant.name().equals("Luleå kommun"));
        assertThat(reads.steps(lulea)).hasSize(2);
        assertThat(reads.changes(2).get(1).left())
                .extracting(MemberChange::organisation)
                .containsExactly("Luleå kommun");
    }

    @Test
    void aVacantContactIsListedTheSameDayAndAnAppointedOneIsNot() {
        as(COORDINATOR);
        MembershipReads reads = beans.of(MembershipReads.class);
        long lulea = organisation("2580");
        assertThat(vacant(lulea, TODAY)).isEmpty();
        AppointedContact political = reads.contacts(lulea).stream()
                .filter(contact -> contact.kind() == ContactKind.POLITICAL)
                .findFirst()
                .orElseThrow();
        beans.of(Contacts.class).end(political.id(), TODAY);
        entityManager.flush();
        assertThat(vacant(lulea, TODAY)).isEmpty();
        assertThat(vacant(lulea, TODAY.plusDays(1))).containsExactly(ContactKind.POLITICAL);

        Contacts contacts = beans.of(Contacts.class);
        NamedContact fresh = new NamedContact("Mira Ny Testdotter", "mira@lulea.example");
        contacts.welcome(lulea, fresh, "Kommunalråd", ContactKind.POLITICAL, TODAY.plusDays(1));
        contacts.welcome(lulea, fresh, "Kommunalråd", ContactKind.POLITICAL, TODAY.plusDays(1));
        entityManager.flush();
        assertThat(vacant(lulea, TODAY.plusDays(1))).isEmpty();
        assertThat(reads.contacts(lulea).stream()
                        .filter(contact -> contact.email().equals("mira@lulea.example")))
                .hasSize(1);
        assertThat(reads.contacts(lulea))
                .as("history stays")
                .anyMatch(row -> row.id().equals(political.id()));
        assertThat(facts("ContactAppointed")).isEqualTo(1);
        assertThat(facts("ContactEnded")).isEqualTo(1);
        assertThat(audits("contact-%")).isEqualTo(2);
    }

    @Test
    void aPoliticalContactIsElectedAndOfTheSameOrganisation() {
        as(COORDINATOR);
        long lulea = organisation("2580");
        List<Candidate> people = beans.of(MembershipReads.class).candidates(lulea);
        long official = people.stream()
                .filter(one -> one.fits(ContactKind.ADMINISTRATIVE))
                .findFirst()
                .orElseThrow()
                .affiliation();
        Contacts contacts = beans.of(Contacts.class);
        assertThatThrownBy(() -> contacts.appoint(lulea, official, ContactKind.POLITICAL, TODAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> contacts.appoint(organisation("1280"), official, ContactKind.ADMINISTRATIVE, TODAY))
                .isInstanceOf(se.healthycities.portal.spi.Refused.class);
    }

    @Test
    void historyCanBeWrittenAndNotChanged() {
        assertThatThrownBy(() -> entityManager
                        .createNativeQuery("update core.membership_steps set minute = 'x'")
                        .executeUpdate())
                .hasMessageContaining("permission denied");
    }

    @Test
    void whomWeWroteWithIsForgottenTwelveMonthsAfterTheLastContact() {
        as(COORDINATOR);
        MembershipRetention retention = beans.of(MembershipRetention.class);
        MembershipService service = beans.of(MembershipService.class);
        long skrivby = caseOf("Skrivby kommun");
        StepDetails note =
                new StepDetails(TODAY, null, null, "Ring Siri Provlund", TODAY.plusDays(1), UUID.randomUUID());
        service.take(skrivby, MembershipAct.CONTACT, note);
        beans.of(Applications.class).receive(application("Evigby kommun", true), UUID.randomUUID());
        entityManager.flush();
        LocalDate last = TODAY.plusMonths(12);
        assertThat(retention.erasable(last)).doesNotContain(skrivby);
        assertThat(retention.erasable(last.plusDays(1)))
                .contains(skrivby)
                .doesNotContain(caseOf("Evigby kommun"), caseOf("Skogsby kommun"), caseOf("Granby kommun"));
        clock.set(last.plusDays(1));
        assertThat(retention.erase(last.plusDays(1))).isEqualTo(1);
        entityManager.flush();
        entityManager.clear();
        CaseDetails after = beans.of(MembershipReads.class).byId(skrivby).orElseThrow();
        List<StepRow> steps = beans.of(MembershipReads.class).steps(skrivby);
        assertThat(after.toString() + steps).doesNotContain("Siri", "skrivby.example");
        assertThat(after.erasedOn()).isEqualTo(last.plusDays(1));
        assertThat(steps).hasSize(2);
        assertThat(retention.erase(last.plusDays(2))).isZero();
    }

    /** Random steps by the services: what is refused writes nothing, rows only grow, and the list says what the log says. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theListSaysWhatTheLogSays(long seed) {
        as(COORDINATOR);
        Random random = new Random(seed);
        MembershipService service = beans.of(MembershipService.class);
        MembershipReads reads = beans.of(MembershipReads.class);
        List<MembershipAct> acts = List.of(
                MembershipAct.CONTACT,
                MembershipAct.AWAIT_DECISION,
                MembershipAct.APPLY,
                MembershipAct.DECIDE,
                MembershipAct.DECLINE,
                MembershipAct.GIVE_NOTICE,
                MembershipAct.NOTE);
        List<Long> cases = List.of(
                service.lead("Slumpby kommun", details(TODAY, null, null)),
                caseOf("Skogsby kommun"),
                caseOf("Malmö stad"),
                caseOf("Borås Stad"));
        LocalDate today = TODAY;
        for (int step = 0; step < 40; step++) {
            today = today.plusDays(random.nextInt(12));
            clock.set(today);
            long id = cases.get(random.nextInt(cases.size()));
            MembershipAct act = acts.get(random.nextInt(acts.size()));
            LocalDate day = today.minusDays(random.nextInt(6));
            LocalDate last = act == MembershipAct.GIVE_NOTICE ? day.plusDays(random.nextInt(60)) : null;
            StepDetails details = details(day, last, act == MembershipAct.DECIDE ? "§ " + step : null);
            List<StepRow> before = reads.steps(id);
            boolean refused = reason(() -> service.take(id, act, details)) != null;
            if (random.nextBoolean() && !refused) {
                service.take(id, act, details);
            }
            entityManager.flush();
            List<StepRow> after = reads.steps(id);
            assertThat(after.subList(0, before.size())).isEqualTo(before);
            assertThat(after).hasSize(before.size() + (refused ? 0 : 1));
            LocalDate now = today;
            for (CaseRow row : reads.list(null, "", 0, 200)) {
                assertThat(row.state(now))
                        .isEqualTo(MembershipReads.history(reads.steps(row.id()))
                                .on(now)
                                .orElseThrow());
            }
            Map<MembershipState, Long> counted = reads.count();
            for (MembershipState state : MembershipState.values()) {
                assertThat(reads.list(state, "", 0, 200))
                        .as("%s", state)
                        .hasSize(counted.getOrDefault(state, 0L).intValue());
            }
        }
    }

    private List<ContactKind> vacant(long organisation, LocalDate day) {
        return beans.of(MembershipReads.class).vacantContacts(day).stream()
                .filter(one -> one.organisation() == organisation)
                .map(VacantContact::kind)
                .toList();
    }

    private long organisation(String address) {
        return beans.of(OrganisationReads.class)
                .byAddress(address)
                .orElseThrow()
                .id();
    }

    private long caseOf(String name) {
        return beans.of(MembershipReads.class).list(null, "", 0, 200).stream()
                .filter(row -> row.organisation().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> subjects(String address) {
        return entityManager
                .createQuery("select mail.subject from Mail mail where mail.address = :address", String.class)
                .setParameter("address", address)
                .getResultList();
    }

    private long facts(String kind) {
        return entityManager
                .createQuery("select count(*) from ToldFact fact where fact.kind = :kind", Long.class)
                .setParameter("kind", kind)
                .getSingleResult();
    }

    private long audits(String act) {
        return entityManager
                .createQuery("select count(*) from AuditEntry entry where entry.act like :act", Long.class)
                .setParameter("act", act)
                .getSingleResult();
    }

    static Application application(String organisation, boolean keep) {
        return new Application(
                false, organisation, "Eva Evig", "Strateg", "eva@evigby.example", "Hej", null, null, null, keep, "sv");
    }

    private static StepDetails details(LocalDate day, LocalDate last, String minute) {
        return new StepDetails(day, last, minute, null, null, UUID.randomUUID());
    }

    private static Reason reason(Runnable act) {
        try {
            act.run();
            return null;
        } catch (IllegalStep refused) {
            return refused.reason();
        }
    }
}
