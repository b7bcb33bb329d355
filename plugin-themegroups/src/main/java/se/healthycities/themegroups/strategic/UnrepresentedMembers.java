package se.healthycities.themegroups.strategic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.themegroups.strategic.Representation.Gap;

/** Members that nobody represents in the strategic group. */
@ApplicationScoped
public class UnrepresentedMembers implements WorkList {
    private final StrategicReads strategic;

    @Inject
    public UnrepresentedMembers(StrategicReads strategic) {
        this.strategic = strategic;
    }

    @Override
    public String kind() {
        return "unrepresented-members";
    }

    @Override
    public long count() {
        return members().count();
    }

    @Override
    public List<Line> lines(int most) {
        return members()
                .limit(most)
                .map(member -> new Line(
                        List.of(member.name(), member.since(Gap.ANYBODY)), "/themegroups/strategic/gaps", null))
                .toList();
    }

    private Stream<Representation> members() {
        return strategic.members().stream().filter(member -> member.lacks(Gap.ANYBODY));
    }
}
