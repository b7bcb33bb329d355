package se.healthycities.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
    @Test
    void everythingThatGoesAlongIsAddedOneByOne() {
        UUID key = UUID.randomUUID();
        CalendarPart part = new CalendarPart("CANCEL", "BEGIN:VCALENDAR");
        Envelope whole = Envelope.plain()
                .answersTo("a@b.example")
                .once(key)
                .unsubscribe("/notices/off/x")
                .with(part);
        assertThat(whole).isEqualTo(new Envelope("a@b.example", key, "/notices/off/x", part));
        assertThat(Envelope.plain()).isEqualTo(new Envelope(null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "/a b", "/x\r\nBcc: y", "/x>", "x", "", "/å"})
    void aLetterIsEndedAtAPlainAddressOfThePortal(String path) {
        assertThatThrownBy(() -> Envelope.plain().unsubscribe(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMethodIsOneWord() {
        assertThatThrownBy(() -> new CalendarPart("REQUEST; x=y", "")).isInstanceOf(IllegalArgumentException.class);
    }
}
