package se.healthycities.themegroups;

import java.util.List;
import java.util.stream.Stream;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Card;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.Export;
import se.healthycities.portal.spi.MenuEntry;
import se.healthycities.portal.spi.Mount;
import se.healthycities.portal.spi.Permission;
import se.healthycities.portal.spi.PersonalData;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Retention;
import se.healthycities.portal.spi.Search;
import se.healthycities.portal.spi.SeasonTurn;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.themegroups.ask.KeptAnswer;
import se.healthycities.themegroups.ask.Question;
import se.healthycities.themegroups.ask.QuestionAnswer;
import se.healthycities.themegroups.ask.QuestionDraftRetention;
import se.healthycities.themegroups.ask.QuestionPermission;
import se.healthycities.themegroups.ask.QuestionPersonalData;
import se.healthycities.themegroups.ask.QuestionRoute;
import se.healthycities.themegroups.ask.QuestionRouteRetention;
import se.healthycities.themegroups.ask.ThreadTag;
import se.healthycities.themegroups.ask.web.AnswerLinkPage;
import se.healthycities.themegroups.ask.web.AnswersPage;
import se.healthycities.themegroups.ask.web.AskPage;
import se.healthycities.themegroups.ask.web.KeepPage;
import se.healthycities.themegroups.ask.web.KeptAnswerPage;
import se.healthycities.themegroups.ask.web.QuestionPage;
import se.healthycities.themegroups.group.GroupPermission;
import se.healthycities.themegroups.group.ThemeGroup;
import se.healthycities.themegroups.group.web.GroupListPage;
import se.healthycities.themegroups.group.web.GroupTable;
import se.healthycities.themegroups.group.web.MyGroupsCard;
import se.healthycities.themegroups.group.web.ThemeGroupPage;
import se.healthycities.themegroups.strategic.UnrepresentedMembers;
import se.healthycities.themegroups.strategic.web.GapTable;
import se.healthycities.themegroups.strategic.web.GapsPage;
import se.healthycities.themegroups.told.AllDigest;
import se.healthycities.themegroups.told.AllExport;
import se.healthycities.themegroups.told.AllSearch;
import se.healthycities.themegroups.told.AllTurn;

/** The groups of the network: the strategic group, theme groups, working groups, projects and international groups. */
public class ThemeGroupsPlugin implements PortalPlugin {
    @Override
    public PluginId id() {
        return ThemeGroup.PLUGIN;
    }

    @Override
    public List<Mount> pages() {
        return List.of(
                Mount.page("", GroupListPage.class, GroupPermission.LIST_GROUPS.access())
                        .with(GroupTable.class),
                Mount.page("strategic/gaps", GapsPage.class, Access.COORDINATE).with(GapTable.class),
                Mount.page("ask", AskPage.class, QuestionPermission.ASK.access()),
                Mount.page("ask/${question}", QuestionPage.class, QuestionPermission.ASK.access()),
                Mount.page("ask/answer/${word}", AnswerLinkPage.class, Access.VISIT),
                Mount.page("answers", AnswersPage.class, QuestionPermission.READ_ANSWERS.access()),
                Mount.page("answers/${answer}", KeptAnswerPage.class, QuestionPermission.READ_ANSWERS.access()),
                Mount.page("answers/keep/${discussion}", KeepPage.class, QuestionPermission.READ_ANSWERS.access()),
                Mount.home("${slug}", ThemeGroupPage.class));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(100, GroupListPage.class));
    }

    @Override
    public List<Card> dashboard() {
        return List.of(new Card(100, MyGroupsCard::new));
    }

    @Override
    public List<Permission> permissions() {
        return Stream.<Permission[]>of(GroupPermission.values(), QuestionPermission.values())
                .flatMap(Stream::of)
                .toList();
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(ThemeGroup.class, Question.class, QuestionRoute.class, QuestionAnswer.class, KeptAnswer.class, ThreadTag.class);
    }

    @Override
    public List<Class<? extends WorkList>> workLists() {
        return List.of(UnrepresentedMembers.class);
    }

    @Override
    public List<Class<? extends Retention>> retentions() {
        return List.of(QuestionDraftRetention.class, QuestionRouteRetention.class);
    }

    @Override
    public Class<? extends Search> search() {
        return AllSearch.class;
    }

    @Override
    public Class<? extends Digest> digest() {
        return AllDigest.class;
    }

    @Override
    public Class<? extends Export> export() {
        return AllExport.class;
    }

    /** Who sits in a group stands in the core's seats. */
    @Override
    public Class<? extends PersonalData> personalData() {
        return QuestionPersonalData.class;
    }

    @Override
    public Class<? extends SeasonTurn> seasonTurn() {
        return AllTurn.class;
    }
}
