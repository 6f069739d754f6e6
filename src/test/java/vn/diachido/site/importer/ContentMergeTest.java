package vn.diachido.site.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was written here, what the file said last and what it says now, brought together. */
class ContentMergeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // Only the file changed, only somebody here did, both did, nobody did.
                "{'name':'a'} | {'name':'a'} | {'name':'b'} | {'name':'b'}",
                "{'name':'c'} | {'name':'a'} | {'name':'a'} | {'name':'c'}",
                "{'name':'c'} | {'name':'a'} | {'name':'b'} | {'name':'b'}",
                "{'name':'a','phone':'1'} | {'name':'a'} | {'name':'a'} | {'name':'a','phone':'1'}",
                // The file leaves out what it said.
                "{'name':'a','phone':'1'} | {'name':'a','phone':'1'} | {'name':'a'} | {'name':'a'}",
                // A place moves as a whole.
                "{'longitude':1,'latitude':2,'approximate':true} | {'longitude':3,'latitude':2} | {'longitude':4,'latitude':2}"
                        + " | {'longitude':4,'latitude':2}",
                "{'longitude':1,'latitude':2} | {'longitude':3,'latitude':4} | {'longitude':3,'latitude':4} | {'longitude':1,'latitude':2}",
                // One name, one language, one rank at a time.
                "{'otherNames':['a','ours']} | {'otherNames':['a','old']} | {'otherNames':['a','new']} | {'otherNames':['a','ours','new']}",
                "{'translations':[{'language':'en','name':'x'},{'language':'fr','name':'y'}]} | {'translations':[{'language':'en','name':'x'}]}"
                        + " | {'translations':[{'language':'en','name':'z'}]}"
                        + " | {'translations':[{'language':'en','name':'z'},{'language':'fr','name':'y'}]}",
                "{'rankings':[{'rank':'PROVINCIAL','to':'2011-12-31'},{'rank':'NATIONAL','from':'2012-01-01'}]}"
                        + " | {'rankings':[{'rank':'PROVINCIAL'}]} | {'rankings':[{'rank':'PROVINCIAL'}]}"
                        + " | {'rankings':[{'rank':'PROVINCIAL','to':'2011-12-31'},{'rank':'NATIONAL','from':'2012-01-01'}]}",
                "{'otherNames':['a']} | {'otherNames':['a']} | {} | {}",
            })
    void changesWhatTheFileChanged(String said, String last, String wanted, String merged) {
        assertThat(ContentMerge.merge(json(said), json(last), json(wanted)))
                .isEqualTo(json(merged));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace("'", "\""));
    }
}
