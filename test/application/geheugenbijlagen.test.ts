import { houdtBijlagencontract } from './bijlagencontract.ts';
import { maakGeheugenbijlagen } from './geheugenbijlagen.ts';

houdtBijlagencontract('in memory', maakGeheugenbijlagen);
