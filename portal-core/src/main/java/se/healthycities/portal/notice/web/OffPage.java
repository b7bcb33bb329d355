package se.healthycities.portal.notice.web;

import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.notice.NoticeKinds;
import se.healthycities.portal.notice.OffLinks;
import se.healthycities.portal.notice.OffService;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.portal.web.request.PlainPost;

/**
 * Where a letter is ended by its own link, without login (G6). Opening it changes nothing, because link scanners do that as
 * well; its button does, and so does the post of a mail program (RFC 8058), which comes without a cookie and from wherever it
 * is: the address is the right.
 */
public class OffPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final String WEEKLY = "weekly";
    private static final String OFF = "off";

    @Inject
    private OffLinks links;

    @Inject
    private OffService service;

    @Inject
    private NoticeKinds kinds;

    public OffPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        String word = getPageParameters().get("word").toString("");
        Optional<OffLinks.Ending> ending = links.read(word);
        String done = getPageParameters().get("done").toString("");
        if (PlainPost.posted() && ending.isPresent()) {
            done = act(word);
        }
        super.onInitialize();
        boolean asks = ending.isPresent() && done.isEmpty();
        add(new Label("what", ending.map(this::words).orElse("")).setVisible(asks));
        add(new WebMarkupContainer("choice").setVisible(asks));
        add(new WebMarkupContainer("off").setVisible(done.equals(OFF)));
        add(new WebMarkupContainer("weekly").setVisible(done.equals(WEEKLY)));
        add(new WebMarkupContainer("old").setVisible(ending.isEmpty()));
    }

    /** A mail program that ends letters by itself is answered at once: it need not follow redirects (RFC 8058, 3.1). */
    private String act(String word) {
        boolean weekly = PlainPost.value("act").equals(WEEKLY);
        if (weekly) {
            service.weekly(word);
        } else {
            service.end(word);
        }
        String done = weekly ? WEEKLY : OFF;
        if (PlainPost.value("List-Unsubscribe").isEmpty()) {
            throw new RedirectToUrlException("/notices/off/" + word + "?done=" + done);
        }
        return done;
    }

    private String words(OffLinks.Ending ending) {
        if (ending.kind().equals(OffLinks.DIGEST)) {
            return getString("digest");
        }
        return getString(ending.space() == null ? "kind" : "kindHere")
                .replace("{0}", kinds.name(ending.kind(), language()));
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
