package se.healthycities.hello.greeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.space.Readable;

class GreetingSearchTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 13);

    @Test
    void membersReadGreetingsWhileThePluginIsReadable() {
        assertThat(GreetingSearch.reads(reader(true, Set.of("core", "hello")))).isTrue();
        assertThat(GreetingSearch.reads(reader(true, Set.of("core")))).isFalse();
        assertThat(GreetingSearch.reads(reader(false, Set.of("core", "hello")))).isFalse();
    }

    private static Readable reader(boolean member, Set<String> plugins) {
        return new Readable(1, member, false, Readable.words(plugins), TODAY);
    }
}
