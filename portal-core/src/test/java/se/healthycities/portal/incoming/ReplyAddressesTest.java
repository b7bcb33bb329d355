package se.healthycities.portal.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.testkit.PortalTest;

class ReplyAddressesTest extends PortalTest {
    @Test
    void anAddressFitsALocalPartAndSaysWhoAnswersWhat() {
        ReplyAddresses addresses = beans.of(ReplyAddresses.class);
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            long person = random.nextLong(1, 3_000_000_000_000L);
            long discussion = random.nextLong(1, 3_000_000_000_000L);
            String address = addresses.of(person, discussion).orElseThrow();
            assertThat(address).matches("svar\\+[a-z0-9-]+@portal\\.example");
            assertThat(address.indexOf('@')).isLessThanOrEqualTo(64);
            String word = address.substring(5, address.indexOf('@'));
            assertThat(addresses.read(word)).contains(new ReplyAddress(person, discussion));
        }
    }

    @Test
    void oneChangedLetterAndItMeansNothing() {
        ReplyAddresses addresses = beans.of(ReplyAddresses.class);
        String address = addresses.of(12, 34).orElseThrow();
        String word = address.substring(5, address.indexOf('@'));
        for (int i = 0; i < word.length(); i++) {
            char other = word.charAt(i) == 'b' ? 'c' : 'b';
            assertThat(addresses.read(word.substring(0, i) + other + word.substring(i + 1)))
                    .as("letter %s", i)
                    .isEmpty();
        }
        assertThat(addresses.read("")).isEmpty();
    }

    @Test
    void withoutAMailboxNobodyIsAskedToAnswerByMail() {
        Settings none = new Settings() {
            @Override
            public boolean demo() {
                return false;
            }
        };
        assertThat(new ReplyAddresses(beans.of(IncomingQueries.class), none).of(1, 2))
                .isEmpty();
    }
}
