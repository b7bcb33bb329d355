package se.healthycities.themegroups;

import java.util.List;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Card;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.Export;
import se.healthycities.portal.spi.MenuEntry;
import se.healthycities.portal.spi.Mount;
import se.healthycities.portal.spi.Nothing;
import se.healthycities.portal.spi.Permission;
import se.healthycities.portal.spi.PersonalData;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Search;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.portal.spi.SeasonTurn;
import se.healthycities.themegroups.founding.web.DoorPage;
import se.healthycities.themegroups.founding.web.ModelPage;
import se.healthycities.themegroups.founding.web.NewGroupPage;
import se.healthycities.themegroups.founding.web.NewWorkingGroupPage;
import se.healthycities.themegroups.group.GroupExport;
import se.healthycities.themegroups.group.GroupPermission;
import se.healthycities.themegroups.group.GroupSearch;
import se.healthycities.themegroups.group.GroupTurn;
import se.healthycities.themegroups.group.QuietGroups;
import se.healthycities.themegroups.group.ThemeGroup;
import se.healthycities.themegroups.group.web.CharterPage;
import se.healthycities.themegroups.group.web.GroupListPage;
import se.healthycities.themegroups.group.web.GroupTable;
import se.healthycities.themegroups.group.web.LifePage;
import se.healthycities.themegroups.group.web.MyGroupsCard;
import se.healthycities.themegroups.group.web.ThemeGroupPage;

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
                Mount.page("new", NewGroupPage.class, Access.COORDINATE),
                Mount.home("${slug}", ThemeGroupPage.class),
                Mount.page("${slug}/charter", CharterPage.class, Access.CONVENE),
                Mount.page("${slug}/access", DoorPage.class, Access.CONVENE),
                Mount.page("${slug}/life", LifePage.class, Access.READ),
                Mount.page("${slug}/model", ModelPage.class, Access.CONVENE),
                Mount.page("${slug}/working-groups/new", NewWorkingGroupPage.class, Access.CONVENE));
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
        return List.of(GroupPermission.values());
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(ThemeGroup.class);
    }

    @Override
    public List<Class<? extends WorkList>> workLists() {
        return List.of(QuietGroups.class);
    }

    @Override
    public Class<? extends Search> search() {
        return GroupSearch.class;
    }

    /** What is new in a group are its discussions, and the core tells of those. */
    @Override
    public Class<? extends Digest> digest() {
        return Nothing.ToTell.class;
    }

    @Override
    public Class<? extends Export> export() {
        return GroupExport.class;
    }

    /** Who sits in a group stands in the core's seats. */
    @Override
    public Class<? extends PersonalData> personalData() {
        return Nothing.Personal.class;
    }

    @Override
    public Class<? extends SeasonTurn> seasonTurn() {
        return GroupTurn.class;
    }
}
