import { playMatrix } from './playMatrix.ts'

playMatrix(['draft', 'unitReview', 'boardReview', 'approved', 'scheduled'], 200)
