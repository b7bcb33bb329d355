package se.healthycities.themegroups.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.space.Joining;
import se.healthycities.themegroups.group.GroupKind;

class DemoGroupsTest {
    @Test
    void theAddressLeavesOutThePrefixOfTheKind() {
        Set<String> taken = new HashSet<>();
        assertThat(DemoGroups.slug("tg-delaktighet", taken)).isEqualTo("delaktighet");
        assertThat(DemoGroups.slug("x-ag-regioner", taken)).isEqualTo("regioner");
        assertThat(DemoGroups.slug("strategisk", taken)).isEqualTo("strategisk");
        assertThat(DemoGroups.slug("ag-idetillit", taken)).isEqualTo("ag-idetillit");
    }

    @Test
    void aGroupKeepsItsPrefixWhenTheAddressWouldBeTaken() {
        assertThat(DemoGroups.slug("x-regioner", new HashSet<>(Set.of("regioner"))))
                .isEqualTo("x-regioner");
    }

    @Test
    void aWorkingGroupIsInvitedUnlessItsRuleSaysOtherwise() {
        assertThat(DemoGroups.joining(GroupKind.WORKING, "invited")).isEqualTo(Joining.INVITED);
        assertThat(DemoGroups.joining(GroupKind.WORKING, "open_by_request")).isEqualTo(Joining.ASK);
        assertThat(DemoGroups.joining(GroupKind.STRATEGIC, "all_members_representatives"))
                .isEqualTo(Joining.ONE_PER_ORGANISATION);
    }
}
