package se.healthycities.portal.membership.web;

import java.util.List;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.membership.MembershipState;
import se.healthycities.portal.web.layout.PortalPage;

/** The coordinator's pages about members share the words for states and steps. */
public abstract class MembershipAreaPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    static final String ADDRESS = "/admin/memberships";

    protected MembershipAreaPage(PageParameters parameters) {
        super(parameters);
    }

    static String colour(MembershipState state) {
        return switch (state) {
            case INTEREST, CONTACTED, DECISION_PENDING -> "tag tag-sky";
            case APPLIED, BOARD_DECIDED -> "tag tag-sun";
            case MEMBER -> "tag";
            case NOTICE -> "tag tag-coral";
            case LEFT, DECLINED -> "tag tag-plain";
        };
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("administration"), "/admin"));
    }
}
