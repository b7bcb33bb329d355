package se.healthycities.portal.security.web;

import jakarta.inject.Inject;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.security.LoginService;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.portal.web.request.PlainPost;

/** Logs out by POST; a GET only shows the button, so that no link of somebody else's can do it. */
public class LogoutPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private LoginService logins;

    public LogoutPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        if (PlainPost.posted() && PlainPost.ownOrigin()) {
            logins.logout();
            ((WebResponse) getResponse()).setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
            throw new RedirectToUrlException("/");
        }
        super.onInitialize();
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}
