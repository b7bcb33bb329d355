package se.healthycities.portal.meeting.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What other features show on the page of a meeting, in their order. */
@ApplicationScoped
public class MeetingParts {
    private final Instance<MeetingPart> parts;

    @Inject
    public MeetingParts(@Any Instance<MeetingPart> parts) {
        this.parts = parts;
    }

    List<MeetingPart> all() {
        List<MeetingPart> all = new ArrayList<>();
        parts.forEach(all::add);
        all.sort(Comparator.comparingInt(MeetingPart::order));
        return all;
    }
}
