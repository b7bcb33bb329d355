package se.healthycities.portal.transfer.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.meeting.MeetingRooms;
import se.healthycities.portal.spi.Export;

/** The archive of a space has its meetings with all that belongs to them, and no others. */
class MeetingArchiveTest extends MeetingRooms {
    @Test
    void theArchiveOfASpaceHasItsMeetingsAndNoOthers() {
        long item = item("Budget");
        say(item, "Ord");
        roles();
        begin();
        signing().ready(GROUP, meeting().id());
        signing().sign(GROUP, meeting().minutes(), person(FOLKE));
        entityManager.flush();
        assertThat(tables(group.getId()))
                .contains(
                        "core.meetings",
                        "core.agenda_items",
                        "core.meeting_roles",
                        "core.meeting_minutes",
                        "core.meeting_signatures");
        assertThat(tables(hidden.getId())).doesNotContain("core.meetings", "core.agenda_items", "core.meeting_minutes");
    }

    private List<String> tables(long space) {
        return beans.of(SpaceRows.class).of(space).map(Export.Row::table).toList();
    }
}
