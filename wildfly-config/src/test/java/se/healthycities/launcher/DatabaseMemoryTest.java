package se.healthycities.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseMemoryTest {
    private static final long GIBIBYTE = 1L << 30;

    @Test
    void theDatabaseTakesAnEighthOfTheMachineWithinBounds() {
        assertThat(DatabaseMemory.sharedBuffers(8 * GIBIBYTE)).isEqualTo("1024MB");
        assertThat(DatabaseMemory.sharedBuffers(GIBIBYTE / 2)).isEqualTo("128MB");
        assertThat(DatabaseMemory.sharedBuffers(512 * GIBIBYTE)).isEqualTo("4096MB");
    }

    @Test
    void theMemoryOfThisMachineIsKnown() {
        assertThat(DatabaseMemory.sharedBuffers()).matches("\\d{3,4}MB");
    }
}
