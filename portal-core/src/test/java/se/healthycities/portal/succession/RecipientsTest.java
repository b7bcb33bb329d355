package se.healthycities.portal.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static se.healthycities.portal.succession.SuccessionFixture.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.succession.Recipient.Reason;
import se.healthycities.portal.testkit.PortalTest;

class RecipientsTest extends PortalTest {
    private Recipient recipient(Affiliation affiliation, LocalDate day) {
        entityManager.flush();
        return beans.of(Recipients.class).recipientFor(affiliation.getId(), day).orElseThrow();
    }

    private void handOver(Affiliation leaver, LocalDate lastDay, Affiliation to) {
        as(COORDINATOR);
        entityManager.flush();
        Wish wish = Wish.whole(leaver.getId(), lastDay, to == null ? null : to.getId());
        beans.of(HandoverService.class).handOver(wish, UUID.randomUUID());
    }

    @Test
    void fromTheDayAfterTheLastNothingGoesToTheLeaverAnyMore() {
        SuccessionFixture fixture = new SuccessionFixture(entityManager, clock);
        Affiliation leaver = fixture.person("Gun");
        Affiliation heir = fixture.person("Nya");
        Affiliation next = fixture.person("Andra");
        handOver(leaver, DAY.plusDays(3), heir);
        assertThat(recipient(leaver, DAY.plusDays(3)).reason()).isEqualTo(Reason.HOLDER);
        assertThat(recipient(leaver, DAY.plusDays(4)).reason()).isEqualTo(Reason.SUCCESSOR);
        assertThat(recipient(leaver, DAY.plusDays(4)).row().email()).isEqualTo("nya@prov.example");
        handOver(heir, DAY.plusDays(8), next);
        assertThat(recipient(leaver, DAY.plusDays(9)).row().email()).isEqualTo("andra@prov.example");
    }

    @Test
    void withoutASuccessorTheContactsGetItAndAtLastTheCoordinator() {
        SuccessionFixture fixture = new SuccessionFixture(entityManager, clock);
        Affiliation leaver = fixture.person("Gun");
        Affiliation official = fixture.person("Tjänst");
        Affiliation politician = fixture.person("Politik");
        ContactRole administrative = fixture.contact(official, ContactKind.ADMINISTRATIVE);
        ContactRole political = fixture.contact(politician, ContactKind.POLITICAL);
        handOver(leaver, DAY, null);
        LocalDate day = DAY.plusDays(1);
        assertThat(recipient(leaver, day).reason()).isEqualTo(Reason.ADMINISTRATIVE_CONTACT);
        administrative.correct(administrative.getPeriod().until(DAY));
        assertThat(recipient(leaver, day).reason()).isEqualTo(Reason.POLITICAL_CONTACT);
        political.correct(political.getPeriod().until(DAY));
        assertThat(recipient(leaver, day).reason()).isEqualTo(Reason.COORDINATOR);
        assertThat(recipient(leaver, day).row().email()).isEqualTo(COORDINATOR);
    }

    @Test
    void whatEndsIsListedDayByDayInPagesThatMissNothing() {
        SuccessionFixture fixture = new SuccessionFixture(entityManager, clock);
        Affiliation leaver = fixture.person("Gun");
        leaver.end(DAY.plusDays(20));
        Space hidden = fixture.space(Visibility.HIDDEN);
        for (int i = 0; i < 7; i++) {
            fixture.seat(leaver, fixture.space(Visibility.MEMBERS), SeatRole.MEMBER, DAY.plusDays(20));
        }
        fixture.seat(leaver, hidden, SeatRole.MEMBER, DAY.plusDays(20));
        fixture.seat(leaver, hidden, SeatRole.MEMBER, DAY.plusDays(61));
        entityManager.flush();
        SuccessionReads reads = beans.of(SuccessionReads.class);
        LocalDate to = DAY.plusDays(60);
        List<EndingRow> whole = reads.ending(DAY, to, 1000);
        List<EndingRow> mine = whole.stream()
                .filter(row -> row.affiliation().equals(leaver.getId()))
                .toList();
        assertThat(mine).hasSize(9).isSortedAccordingTo(EndingRow.ORDER);
        assertThat(mine.get(0).ending()).isEqualTo(Ending.AFFILIATION);
        assertThat(mine).filteredOn(row -> row.where() == null).hasSize(1);
        List<EndingRow> pages = new java.util.ArrayList<>(reads.ending(DAY, to, 3));
        for (List<EndingRow> page = pages; page.size() >= 3; ) {
            page = reads.ending(pages.get(pages.size() - 1), to, 3);
            pages.addAll(page);
        }
        assertThat(pages).isEqualTo(whole);
    }
}
