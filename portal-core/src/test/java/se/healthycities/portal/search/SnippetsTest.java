package se.healthycities.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SnippetsTest {
    @Test
    void theWordsThatWereLookedForAreMarkedInTheirForms() {
        assertThat(show("Hälsan tiger still, sa hälsoplaneraren.", "häls"))
                .isEqualTo("[Hälsan] tiger still, sa hälsoplaneraren.");
    }

    @Test
    void aLongTextIsShownAroundItsFirstHit() {
        String text = "ord ".repeat(100) + "lyssnarroll " + "slut ".repeat(100);
        assertThat(show(text, "lyssnarroll"))
                .startsWith("… ord")
                .contains("[lyssnarroll]")
                .endsWith(" …");
    }

    @Test
    void whatIsTypedIsTakenApart() {
        assertThat(Asked.of("\"två nivåer\" -avgift små eller stora Hej!").groups())
                .containsExactly(
                        List.of(new Asked.Term("två nivåer", true, false)),
                        List.of(new Asked.Term("avgift", false, true)),
                        List.of(new Asked.Term("små", false, false), new Asked.Term("stora", false, false)),
                        List.of(new Asked.Term("hej", false, false)));
    }

    @Test
    void forgottenMistakenAndSwappedLettersAreNear() {
        assertThat(Vocabulary.distance("platskompassen", "platskompasen")).isOne();
        assertThat(Vocabulary.distance("häsla", "hälsa")).isOne();
        assertThat(Vocabulary.distance("stad", "")).isEqualTo(4);
    }

    private static String show(String text, String beginning) {
        return Snippets.of(text, Set.of(beginning)).stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
