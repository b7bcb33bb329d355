package se.healthycities.themegroups.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroupSearchTest {
    @Test
    void wordsAreFoundAnywhereInTheirOrder() {
        assertThat(GroupSearch.pattern("  Temagrupp   Delaktighet ")).isEqualTo("%temagrupp%delaktighet%");
    }

    @Test
    void signsOfThePatternLanguageStandForThemselves() {
        assertThat(GroupSearch.pattern("100 %_!")).isEqualTo("%100%!%!_!!%");
    }
}
