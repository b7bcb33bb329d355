package se.healthycities.portal.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.Objects;
import se.healthycities.portal.organisation.Organisation;

/** What is said about an occasion besides its title, its time and its place. */
@MappedSuperclass
abstract class OccasionWords {
    @Column(nullable = false)
    private String text = "";

    /** The text as it is shown, made safe when it was written. */
    @Column(nullable = false)
    private String html = "";

    private String organiser;
    private String link;
    private String joinAddress;
    private boolean membersAttend;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation host;

    final void word(OccasionPlan plan, String asHtml, Organisation newHost) {
        text = plan.text();
        html = asHtml;
        organiser = plan.organiser();
        link = plan.link();
        joinAddress = plan.joinAddress();
        membersAttend = plan.membersAttend();
        host = newHost;
    }

    final boolean words(OccasionPlan plan) {
        return text.equals(plan.text())
                && Objects.equals(organiser, plan.organiser())
                && Objects.equals(link, plan.link())
                && Objects.equals(joinAddress, plan.joinAddress())
                && membersAttend == plan.membersAttend()
                && Objects.equals(host == null ? null : host.getId(), plan.host());
    }

    final void arranged(String by, Organisation at) {
        organiser = by;
        host = at;
    }
}
