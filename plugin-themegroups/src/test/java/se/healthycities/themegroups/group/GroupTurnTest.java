package se.healthycities.themegroups.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.healthycities.portal.spi.State;
import se.healthycities.themegroups.group.GroupTurn.Loss;

class GroupTurnTest {
    @Test
    void fromOnToReadOnlyPeopleLoseTheirPen() {
        assertThat(Loss.of(State.ON, State.READ_ONLY)).isEqualTo(Loss.WRITING);
        assertThat(Loss.of(State.FORCED, State.READ_ONLY)).isEqualTo(Loss.WRITING);
    }

    @Test
    void whatIsOffCannotBeReadAnyMore() {
        assertThat(Loss.of(State.ON, State.OFF)).isEqualTo(Loss.READING);
        assertThat(Loss.of(State.READ_ONLY, State.UNAVAILABLE)).isEqualTo(Loss.READING);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void switchingOnTakesNothingFromAnybody(State from) {
        assertThat(Loss.of(from, State.ON)).isEqualTo(Loss.NONE);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void aStateThatStaysTakesNothingFromAnybody(State state) {
        assertThat(Loss.of(state, state)).isEqualTo(Loss.NONE);
    }
}
