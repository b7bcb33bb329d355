package se.healthycities.portal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterFolderTest {
    @TempDir
    private Path folder;

    @Test
    void aPairWithTheSamePlaceholdersIsWhole() throws IOException {
        write("Good_sv.md", "# Hej ${name}\n\n${link}\n");
        write("Good_en.md", "# Hello\n\n${name} ${link}\n");
        assertThat(LetterFolder.below(folder).faults()).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        write("Alone_sv.md", "# Hej\n\nord\n");
        write("Other_sv.md", "# Hej ${name}\n\nord\n");
        write("Other_en.md", "# Hello\n\nwords\n");
        write("Bare_sv.md", "Hej\n");
        write("Bare_en.md", "# Hello\n\n${first name}\n");
        assertThat(LetterFolder.below(folder).faults())
                .containsExactlyInAnyOrder(
                        "Alone_en.md is missing",
                        "Other_en.md has other placeholders than Other_sv.md",
                        "Bare_sv.md has no subject or no words",
                        "Bare_en.md has a placeholder that is not a plain name");
    }

    private void write(String name, String words) throws IOException {
        Files.writeString(folder.resolve(name), words);
    }
}
