package se.healthycities.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.Affiliation;

class InvitationTest extends AccountTest {
    private static final String PASSWORD = "tolv tecken minst";

    @Test
    void openingTheAddressChangesNothingAndConfirmingEndsIt() {
        as(OFFICIAL);
        Affiliation nils = added("nils@lulea.example");
        String address = "/welcome/" + secret();
        as(null);
        for (int scan = 0; scan < 3; scan++) {
            Answer page = get(address);
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            assertThat(page.text()).contains("Ottilia Demoström, Luleå kommun", "Planerare", "Nils Nyström");
            assertThat(page.stateless()).isTrue();
        }
        assertThat(state(nils)).isEqualTo(AccountState.INVITED);
        Answer refused = submit(address, get(address), "main form", Map.of("wish:password", "kort"));
        assertThat(refused.text()).contains("Kryssa i att du godkänner villkoren", "Använd minst 12 tecken");
        assertThat(nils.getPerson().getPasswordHash()).isNull();
        Answer done = submit(address, get(address), "main form", Map.of("owed:terms", "on", "wish:password", PASSWORD));
        assertThat(done.text()).contains("Inbjudan är bekräftad");
        assertThat(state(nils)).isEqualTo(AccountState.ACTIVE);
        assertThat(nils.getPerson().getPasswordHash()).startsWith("$shiro2$argon2id");
        assertThat(beans.of(ConsentReads.class).given(nils.getPerson().getId(), ConsentKind.TERMS))
                .isTrue();
        assertThat(beans.of(Invitations.class).accept(secret(), PASSWORD))
                .as("a second time")
                .isFalse();
        assertThat(acts()).contains("invitation-accepted");
    }

    @Test
    void theAddressHoldsForThirtyDaysAndANewOneEndsTheOld() {
        as(OFFICIAL);
        Affiliation nils = added("nils@lulea.example");
        String first = secret();
        clock.set(TODAY.plusDays(30));
        as(OFFICIAL);
        assertThat(state(nils)).isEqualTo(AccountState.LAPSED);
        assertThat(get("/welcome/" + first).text()).contains("gäller inte längre");
        assertThat(beans.of(Invitations.class).accept(first, null)).isFalse();
        beans.of(Invitations.class).renew(nils.getId());
        entityManager.flush();
        assertThat(secret()).isNotEqualTo(first);
        assertThat(first("/welcome/" + first).status()).as("the old address").isEqualTo(404);
        assertThat(beans.of(Invitations.class).accept(secret(), null)).isTrue();
    }

    @Test
    void whoeverHasAPasswordKeepsIt() {
        as(POLITICIAN);
        Affiliation known = standing("sixten.testlund@boras.example");
        String before = known.getPerson().getPasswordHash();
        added("sixten.testlund@boras.example");
        assertThat(get("/welcome/" + secret()).html().select("input[type=password]"))
                .isEmpty();
        assertThat(beans.of(Invitations.class).accept(secret(), PASSWORD)).isTrue();
        assertThat(known.getPerson().getPasswordHash()).isEqualTo(before);
    }

    @Test
    void anInvitationEndsWithWhatItIsFor() {
        as(OFFICIAL);
        Affiliation nils = added("nils@lulea.example");
        beans.of(Colleagues.class).end(nils.getId(), TODAY);
        clock.set(TODAY.plusDays(1));
        assertThat(beans.of(Invitations.class).accept(secret(), null)).isFalse();
    }

    @Test
    void theDatabaseKeepsTheHashOnly() {
        as(OFFICIAL);
        added("nils@lulea.example");
        assertThat(entityManager
                        .createNativeQuery("select token_hash from core.invitations", String.class)
                        .getSingleResult())
                .asString()
                .isNotEqualTo(secret())
                .hasSize(64);
    }

    private AccountState state(Affiliation affiliation) {
        entityManager.flush();
        AccountReads reads = beans.of(AccountReads.class);
        return reads.state(reads.colleague(affiliation.getId()).orElseThrow());
    }
}
