package se.healthycities.portal.mention.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.request.RequestHandlerExecutor.ReplaceHandlerException;
import org.apache.wicket.request.handler.TextRequestHandler;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.mention.MentionReads;
import se.healthycities.portal.mention.Suggestion;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.DataPage;
import se.healthycities.portal.web.request.SceneOfRequest;
import tools.jackson.databind.json.JsonMapper;

/** Names that may be mentioned in a space, as JSON for the script that offers them while somebody types (C6). */
public class SuggestionsPage extends WebPage implements DataPage {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 60;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Inject
    private MentionReads mentions;

    @Inject
    private Visitors visitors;

    public SuggestionsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String typed = getPageParameters().get("q").toString("");
        throw new ReplaceHandlerException(
                new TextRequestHandler("application/json", "UTF-8", JSON.writeValueAsString(offered(typed))), true);
    }

    private List<Suggestion> offered(String typed) {
        if (typed.isBlank() || typed.length() > LONGEST) {
            return List.of();
        }
        long space =
                visitors.standing(SceneOfRequest.get().space()).orElseThrow().space();
        return mentions.offered(space, typed);
    }
}
