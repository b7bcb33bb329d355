package se.healthycities.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerOptionsTest {

    @Test
    void anOptionThatThisJavaDoesNotKnowIsNotGivenToTheServer() {
        assertThat(ServerOptions.known("MaxHeapSize")).isTrue();
        assertThat(ServerOptions.known("NoSuchOptionAtAll")).isFalse();
    }
}
